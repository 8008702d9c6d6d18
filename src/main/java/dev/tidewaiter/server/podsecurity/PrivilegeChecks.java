package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;
import java.util.Set;

/**
 * Which privileges the containers of a pod have or may get.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, privileged, allowPrivilegeEscalation, capabilities_baseline,
 * capabilities_restricted.
 */
public final class PrivilegeChecks {

  /** The capabilities that container runtimes give by default, NET_RAW left out. */
  private static final Set<String> BASELINE =
      Set.of(
          "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
          "SETUID", "SYS_CHROOT");

  static final int DROPPED_SINCE = 22;

  private PrivilegeChecks() {}

  /** Containers with all privileges. */
  public static Optional<Breach> privileged(SecuredPod pod) {
    Found found = new Found();
    for (ObjectView container : pod.containers()) {
      ObjectView privileged = container.at("securityContext", "privileged");
      if (privileged.flag()) {
        found.of(container, privileged, "");
      }
    }
    return found.breach("privileged", found.containers() + " must not set securityContext.privileged=true");
  }

  /** Containers that don't say that no process of theirs gets more privileges than its parent; since 1.8, under Windows until 1.25. */
  public static Optional<Breach> escalation(SecuredPod pod, int minor) {
    Found found = new Found();
    if (minor < 8 || minor >= 25 && pod.isWindows()) {
      return Optional.empty();
    }
    for (ObjectView container : pod.containers()) {
      ObjectView allowed = container.at("securityContext", "allowPrivilegeEscalation");
      if (allowed.absent() || allowed.flag()) {
        found.of(container, allowed, "");
      }
    }
    return found.breach(
        "allowPrivilegeEscalation != false", found.containers() + " must set securityContext.allowPrivilegeEscalation=false");
  }

  /** Capabilities beyond those that runtimes give by default. */
  public static Optional<Breach> capabilitiesBeyondDefault(SecuredPod pod) {
    Found found = new Found();
    for (ObjectView container : pod.containers()) {
      for (ObjectView added : container.at("securityContext", "capabilities", "add").items()) {
        if (!BASELINE.contains(added.text())) {
          found.of(container, added, added.text());
        }
      }
    }
    return found.breach("non-default capabilities", added(found));
  }

  /** Whether runtimes give a capability by default. */
  public static boolean isDefault(String capability) {
    return BASELINE.contains(capability);
  }

  /** Capabilities that are not dropped, and any that are added but NET_BIND_SERVICE; since 1.22, under Windows until 1.25. */
  public static Optional<Breach> capabilitiesNotDropped(SecuredPod pod, int minor) {
    if (minor < DROPPED_SINCE || minor >= 25 && pod.isWindows()) {
      return Optional.empty();
    }
    Found kept = new Found();
    Found added = new Found();
    for (ObjectView container : pod.containers()) {
      ObjectView capabilities = container.at("securityContext", "capabilities");
      if (!dropsAll(capabilities.at("drop"))) {
        kept.of(container, capabilities.at("drop"), "");
      }
      for (ObjectView item : capabilities.at("add").items()) {
        if (!item.text().equals("NET_BIND_SERVICE")) {
          added.of(container, item, item.text());
        }
      }
    }
    String missing = kept.containers() + " must set securityContext.capabilities.drop=[\"ALL\"]";
    String detail = kept.isEmpty() ? added(added) : added.isEmpty() ? missing : missing + "; " + added(added);
    Found all = new Found();
    all.faults().addAll(kept.faults());
    all.faults().addAll(added.faults());
    return all.breach("unrestricted capabilities", detail);
  }

  private static String added(Found found) {
    return found.containers() + " must not include " + Found.quoted(found.values()) + " in securityContext.capabilities.add";
  }

  private static boolean dropsAll(ObjectView drop) {
    for (ObjectView item : drop.items()) {
      if (item.text().equals("ALL")) {
        return true;
      }
    }
    return false;
  }
}
