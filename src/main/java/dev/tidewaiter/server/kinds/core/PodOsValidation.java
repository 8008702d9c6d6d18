package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;

/**
 * What the operating system of a Pod's nodes forbids, and processes of a Windows node.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateOS, validateLinux, validateWindows, validateWindowsHostProcessPod.
 */
final class PodOsValidation {

  private static final String NOT_ON_WINDOWS = "cannot be set for a windows pod";
  private static final String NOT_ON_LINUX = "windows options cannot be set for a linux pod";
  private static final String[] POD_SECURITY = {
    "appArmorProfile", "seLinuxOptions", "seccompProfile", "fsGroup", "fsGroupChangePolicy", "sysctls", "runAsUser", "runAsGroup",
    "supplementalGroups", "supplementalGroupsPolicy", "seLinuxChangePolicy"
  };
  private static final String[] CONTAINER_SECURITY = {
    "appArmorProfile", "seLinuxOptions", "seccompProfile", "capabilities", "readOnlyRootFilesystem", "privileged",
    "allowPrivilegeEscalation", "procMount", "runAsUser", "runAsGroup"
  };

  private PodOsValidation() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView os = spec.at("os");
    ObjectView name = os.at("name");
    if (os.absent() || !errors.demandText(name, "")) {
      return;
    }
    switch (name.text()) {
      case "linux" -> linux(spec, errors);
      case "windows" -> windows(spec, errors);
      default -> errors.notSupported(name.as(os.path()), GoPrint.named(name), new String[] {"linux", "windows"});
    }
  }

  /** Either all containers are processes of the node or none is. */
  static void hostProcess(ObjectView spec, ClusterSettings settings, Errors errors) {
    ObjectView ofPod = spec.at("securityContext", "windowsOptions", "hostProcess");
    int containers = 0;
    int hostProcesses = 0;
    for (ObjectView container : Containers.all(spec)) {
      containers++;
      ObjectView own = container.at("securityContext", "windowsOptions", "hostProcess");
      if (own.present() && ofPod.present() && own.flag() != ofPod.flag()) {
        errors.invalid(own, "pod hostProcess value must be identical if both are specified, was " + ofPod.flag());
      }
      if (own.present() ? own.flag() : ofPod.flag()) {
        hostProcesses++;
      }
    }
    if (hostProcesses == 0) {
      return;
    }
    if (hostProcesses != containers) {
      errors.invalid(spec, "\"\"", "If pod contains any hostProcess containers then all containers must be HostProcess containers");
    }
    if (!spec.at("hostNetwork").flag()) {
      errors.invalid(spec.at("hostNetwork"), "false", "hostNetwork must be true if pod contains any hostProcess containers");
    }
    if (!settings.allowPrivileged()) {
      errors.forbidden(spec, "hostProcess containers are disallowed by cluster policy");
    }
  }

  private static void linux(ObjectView spec, Errors errors) {
    forbidden(spec.at("securityContext", "windowsOptions"), NOT_ON_LINUX, errors);
    for (ObjectView container : Containers.all(spec)) {
      forbidden(container.at("securityContext", "windowsOptions"), NOT_ON_LINUX, errors);
    }
  }

  private static void windows(ObjectView spec, Errors errors) {
    ObjectView security = spec.at("securityContext");
    for (String field : POD_SECURITY) {
      if (!field.equals("sysctls") || security.at(field).size() > 0) {
        forbidden(security.at(field), NOT_ON_WINDOWS, errors);
      }
    }
    forbidden(spec.at("hostUsers"), NOT_ON_WINDOWS, errors);
    if (spec.at("hostPID").flag()) {
      errors.forbidden(spec.at("hostPID"), NOT_ON_WINDOWS);
    }
    if (spec.at("hostIPC").flag()) {
      errors.forbidden(spec.at("hostIPC"), NOT_ON_WINDOWS);
    }
    forbidden(spec.at("shareProcessNamespace"), NOT_ON_WINDOWS, errors);
    for (ObjectView container : Containers.all(spec)) {
      for (String field : CONTAINER_SECURITY) {
        forbidden(container.at("securityContext", field), NOT_ON_WINDOWS, errors);
      }
    }
  }

  private static void forbidden(ObjectView field, String detail, Errors errors) {
    if (field.present()) {
      errors.forbidden(field, detail);
    }
  }
}
