package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/**
 * As whom the containers of a pod run. From 1.35 on anyone will do where the pod's users are not the node's.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, runAsNonRoot, runAsUser.
 */
public final class UserChecks {

  /** The version since which anyone may run as root where the pod's users are its own. */
  public static final int OWN_USERS_SINCE = 35;

  /** The version since which root must not be named. */
  public static final int ROOT_SINCE = 23;

  private UserChecks() {}

  /** Containers of which it is not said that they don't run as root, or said that they may. What is said outright goes first. */
  public static Optional<Breach> runAsNonRoot(SecuredPod pod, int minor) {
    if (minor >= OWN_USERS_SINCE && pod.hasOwnUsers()) {
      return Optional.empty();
    }
    Found allowed = new Found();
    Found unsaid = new Found();
    ObjectView ofPod = pod.context("runAsNonRoot");
    if (ofPod.present() && !ofPod.flag()) {
      allowed.ofPod(ofPod, "");
    }
    for (ObjectView container : pod.containers()) {
      ObjectView own = container.at("securityContext", "runAsNonRoot");
      if (own.absent() && !ofPod.flag()) {
        unsaid.of(container, own, "");
      } else if (own.present() && !own.flag()) {
        allowed.of(container, own, "");
      }
    }
    String reason = "runAsNonRoot != true";
    return allowed.isEmpty()
        ? unsaid.breach(reason, "pod or " + unsaid.containers() + " must set securityContext.runAsNonRoot=true")
        : allowed.breach(reason, allowed.setters() + " must not set securityContext.runAsNonRoot=false");
  }

  /** Containers that run as root; since 1.23. */
  public static Optional<Breach> runAsUser(SecuredPod pod, int minor) {
    if (minor < ROOT_SINCE || minor >= OWN_USERS_SINCE && pod.hasOwnUsers()) {
      return Optional.empty();
    }
    Found found = new Found();
    ObjectView ofPod = pod.context("runAsUser");
    if (isRoot(ofPod)) {
      found.ofPod(ofPod, "");
    }
    for (ObjectView container : pod.containers()) {
      ObjectView own = container.at("securityContext", "runAsUser");
      if (isRoot(own)) {
        found.of(container, own, "");
      }
    }
    return found.breach("runAsUser=0", found.setters() + " must not set runAsUser=0");
  }

  private static boolean isRoot(ObjectView user) {
    return user.present() && user.number() == 0;
  }
}
