package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.podsecurity.UserChecks;

/**
 * As whom a container runs, as far as the manifest says it: what the container leaves open its pod says.
 *
 * @param nonRoot the field that decides whether the kubelet lets it run as root; the container's own, and not there, if none does
 * @param user the field that names its user; the container's own, and not there, if the image does
 */
public record RunAs(ObjectView nonRoot, ObjectView user) {

  /** What is said of a container of a pod. */
  public static RunAs of(PodTemplate pod, ObjectView container) {
    return new RunAs(decisive(pod, container, "runAsNonRoot"), decisive(pod, container, "runAsUser"));
  }

  private static ObjectView decisive(PodTemplate pod, ObjectView container, String field) {
    ObjectView own = container.at("securityContext", field);
    ObjectView ofPod = pod.spec().at("securityContext", field);
    return own.absent() && ofPod.present() ? ofPod : own;
  }

  /** Whether nothing keeps it from running as root. */
  public boolean mayBeRoot() {
    return !nonRoot.flag() && !(user.present() && user.number() != 0);
  }

  /** Whether it is said that it does. */
  public boolean isRoot() {
    return user.present() && user.number() == 0;
  }

  /** Whether root in the pods of a workload is nobody on the node, which the Pod Security Standards count since 1.35. */
  public static boolean rootIsNobody(Subject subject) {
    RuleSettings settings = subject.settings();
    return settings.podSecurityMinor() >= UserChecks.OWN_USERS_SINCE && hasOwnUsers(subject.pod().orElseThrow());
  }

  /** Whether numbers of users and groups in a pod are none of its node's: it has its own, or runs on Windows. */
  public static boolean areNotTheNodes(PodTemplate pod) {
    return hasOwnUsers(pod) || pod.spec().at("os", "name").text().equals("windows");
  }

  private static boolean hasOwnUsers(PodTemplate pod) {
    ObjectView hostUsers = pod.spec().at("hostUsers");
    return hostUsers.present() && !hostUsers.flag();
  }
}
