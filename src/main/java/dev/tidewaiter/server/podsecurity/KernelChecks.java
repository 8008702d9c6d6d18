package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the kernel's settings a pod sees and changes.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, procMount, procMount_restricted, sysctls.
 */
public final class KernelChecks {

  /** Settings that are a pod's own and do no harm to others, and the version since which that is known. */
  private static final Map<String, Integer> SAFE =
      Map.ofEntries(
          Map.entry("kernel.shm_rmid_forced", 0),
          Map.entry("net.ipv4.ip_local_port_range", 0),
          Map.entry("net.ipv4.tcp_syncookies", 0),
          Map.entry("net.ipv4.ping_group_range", 0),
          Map.entry("net.ipv4.ip_unprivileged_port_start", 0),
          Map.entry("net.ipv4.ip_local_reserved_ports", 27),
          Map.entry("net.ipv4.tcp_keepalive_time", 29),
          Map.entry("net.ipv4.tcp_fin_timeout", 29),
          Map.entry("net.ipv4.tcp_keepalive_intvl", 29),
          Map.entry("net.ipv4.tcp_keepalive_probes", 29),
          Map.entry("net.ipv4.tcp_rmem", 32),
          Map.entry("net.ipv4.tcp_wmem", 32),
          Map.entry("net.ipv4.tcp_slow_start_after_idle", 37),
          Map.entry("net.ipv4.tcp_notsent_lowat", 37));

  static final int OWN_USERS_SINCE = 35;

  private KernelChecks() {}

  /** A whole /proc; from 1.35 on not where the pod's users are not the node's. */
  public static Optional<Breach> procMount(SecuredPod pod, int minor) {
    return minor >= OWN_USERS_SINCE && pod.hasOwnUsers() ? Optional.empty() : procMounts(pod);
  }

  /** A whole /proc, whosever the pod's users are; since 1.35, as until then the level below asks for it. */
  public static Optional<Breach> procMountRestricted(SecuredPod pod, int minor) {
    return minor < OWN_USERS_SINCE ? Optional.empty() : procMounts(pod);
  }

  private static Optional<Breach> procMounts(SecuredPod pod) {
    Found found = new Found();
    for (ObjectView container : pod.containers()) {
      ObjectView mount = container.at("securityContext", "procMount");
      if (mount.present() && !mount.text().equals("Default")) {
        found.of(container, mount, mount.text());
      }
    }
    return found.breach("procMount", found.containers() + " must not set securityContext.procMount to " + Found.quoted(found.values()));
  }

  /** Settings that are not a pod's own, or that harm others. */
  public static Optional<Breach> sysctls(SecuredPod pod, int minor) {
    Found found = new Found();
    List<String> names = new ArrayList<>();
    for (ObjectView sysctl : pod.context("sysctls").items()) {
      ObjectView name = sysctl.at("name");
      Integer since = SAFE.get(name.text());
      if (since == null || minor < since) {
        found.ofPod(name, name.text());
        names.add(name.text());
      }
    }
    return found.breach("forbidden sysctls", String.join(", ", names));
  }
}
