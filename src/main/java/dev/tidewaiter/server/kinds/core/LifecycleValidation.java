package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What is done to a container after its start and before its end.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateLifecycle, validateStopSignal.
 */
final class LifecycleValidation {

  private static final String[] LINUX_SIGNALS = {
    "SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT",
    "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMAX-1", "SIGRTMAX-10", "SIGRTMAX-11",
    "SIGRTMAX-12", "SIGRTMAX-13", "SIGRTMAX-14", "SIGRTMAX-2", "SIGRTMAX-3", "SIGRTMAX-4", "SIGRTMAX-5", "SIGRTMAX-6", "SIGRTMAX-7",
    "SIGRTMAX-8", "SIGRTMAX-9", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13", "SIGRTMIN+14",
    "SIGRTMIN+15", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5", "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9",
    "SIGSEGV", "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2",
    "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ"
  };

  private LifecycleValidation() {}

  static void validate(ObjectView lifecycle, ContainerContext context, Errors errors) {
    if (lifecycle.absent()) {
      return;
    }
    if (lifecycle.at("postStart").present()) {
      HandlerValidation.lifecycle(lifecycle.at("postStart"), context.gracePeriod(), errors);
    }
    if (lifecycle.at("preStop").present()) {
      HandlerValidation.lifecycle(lifecycle.at("preStop"), context.gracePeriod(), errors);
    }
    ObjectView signal = lifecycle.at("stopSignal");
    if (signal.present()) {
      stopSignal(signal, context.spec().at("os"), errors);
    }
  }

  private static void stopSignal(ObjectView signal, ObjectView os, Errors errors) {
    String system = os.at("name").text();
    if (os.absent()) {
      errors.forbidden(signal, "may not be set for containers with empty `spec.os.name`");
    } else if (system.equals("windows")) {
      errors.oneOf(signal, "SIGKILL", "SIGTERM");
    } else if (system.equals("linux")) {
      errors.oneOf(signal, LINUX_SIGNALS);
    }
  }
}
