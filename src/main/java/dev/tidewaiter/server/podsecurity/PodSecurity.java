package dev.tidewaiter.server.podsecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a level of the Pod Security Standards says of a pod.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, registry.go and checks.go.
 */
public final class PodSecurity {

  /** The newest version whose checks are known; later ones are decided as this one is. */
  public static final int NEWEST_MINOR = 37;

  private PodSecurity() {}

  /**
   * What of a pod a level forbids, in the order of the API server's sentence; empty if it allows the pod.
   *
   * @param minor of the version of the standards: 25 for v1.25
   */
  public static List<Breach> breaches(PodSecurityLevel level, int minor, SecuredPod pod) {
    List<Breach> breaches = new ArrayList<>();
    if (level == PodSecurityLevel.BASELINE) {
      baseline(minor, pod, breaches);
    } else if (level == PodSecurityLevel.RESTRICTED) {
      restricted(minor, pod, breaches);
    }
    return breaches;
  }

  private static void baseline(int minor, SecuredPod pod, List<Breach> breaches) {
    add(ProfileChecks.appArmor(pod), breaches);
    add(PrivilegeChecks.capabilitiesBeyondDefault(pod), breaches);
    add(HostChecks.namespaces(pod), breaches);
    add(VolumeChecks.hostPath(pod), breaches);
    add(HostChecks.ports(pod), breaches);
    add(HostChecks.handlerHosts(pod, minor), breaches);
    add(PrivilegeChecks.privileged(pod), breaches);
    add(KernelChecks.procMount(pod, minor), breaches);
    add(ProfileChecks.seLinux(pod, minor), breaches);
    add(SeccompChecks.baseline(pod, minor), breaches);
    add(KernelChecks.sysctls(pod, minor), breaches);
    add(HostChecks.windowsHostProcess(pod), breaches);
  }

  /** What the level asks for in place of a check of the level below is not asked twice. */
  private static void restricted(int minor, SecuredPod pod, List<Breach> breaches) {
    add(ProfileChecks.appArmor(pod), breaches);
    if (minor < PrivilegeChecks.DROPPED_SINCE) {
      add(PrivilegeChecks.capabilitiesBeyondDefault(pod), breaches);
    }
    add(HostChecks.namespaces(pod), breaches);
    add(HostChecks.ports(pod), breaches);
    add(HostChecks.handlerHosts(pod, minor), breaches);
    add(PrivilegeChecks.privileged(pod), breaches);
    if (minor < KernelChecks.OWN_USERS_SINCE) {
      add(KernelChecks.procMount(pod, minor), breaches);
    }
    add(ProfileChecks.seLinux(pod, minor), breaches);
    if (minor < SeccompChecks.FIELDS_SINCE) {
      add(SeccompChecks.baseline(pod, minor), breaches);
    }
    add(KernelChecks.sysctls(pod, minor), breaches);
    add(HostChecks.windowsHostProcess(pod), breaches);
    add(PrivilegeChecks.escalation(pod, minor), breaches);
    add(PrivilegeChecks.capabilitiesNotDropped(pod, minor), breaches);
    add(KernelChecks.procMountRestricted(pod, minor), breaches);
    add(VolumeChecks.restricted(pod), breaches);
    add(UserChecks.runAsNonRoot(pod, minor), breaches);
    add(UserChecks.runAsUser(pod, minor), breaches);
    add(SeccompChecks.restricted(pod, minor), breaches);
  }

  /** The API server's words for what a level forbids, as they follow "violates PodSecurity". */
  public static String detail(List<Breach> breaches) {
    StringBuilder out = new StringBuilder();
    for (Breach breach : breaches) {
      out.append(out.length() == 0 ? "" : ", ").append(breach.reason());
      if (!breach.detail().isEmpty()) {
        out.append(" (").append(breach.detail()).append(')');
      }
    }
    return out.toString();
  }

  private static void add(Optional<Breach> breach, List<Breach> breaches) {
    if (breach.isPresent()) {
      breaches.add(breach.get());
    }
  }
}
