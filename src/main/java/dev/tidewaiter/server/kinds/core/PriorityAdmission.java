package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules.Denial;
import java.util.Optional;

/**
 * The Priority admission plugin, which computes a Pod's priority from its class and lets no other stand. Classes that a cluster defines
 * are not known, but none has a name of the wrong form.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/admission/priority; pkg/apis/scheduling/v1/helpers.go.
 */
final class PriorityAdmission {

  private static final String FROM_CLASS = " must not be provided in pod spec; priority admission controller computed ";

  private PriorityAdmission() {}

  static Optional<Denial> admit(ObjectView pod) {
    ObjectView spec = pod.at("spec");
    ObjectView className = spec.at("priorityClassName");
    if (!className.text().isEmpty() && !Dns.subdomain(className.text()).isEmpty()) {
      return Optional.of(new Denial(className, "no PriorityClass with name " + className.text() + " was found"));
    }
    Optional<Long> computed = priority(className.text());
    if (computed.isEmpty()) {
      return Optional.empty();
    }
    ObjectView priority = spec.at("priority");
    if (priority.present() && priority.number() != computed.get()) {
      return denial(priority, "the integer value of priority (" + priority.number() + ")" + FROM_CLASS + computed.get());
    }
    ObjectView policy = spec.at("preemptionPolicy");
    if (policy.present() && !policy.text().equals("PreemptLowerPriority")) {
      return denial(policy, "the string value of PreemptionPolicy (" + policy.text() + ")" + FROM_CLASS + "PreemptLowerPriority");
    }
    return Optional.empty();
  }

  /** The value of a class that every cluster has. */
  private static Optional<Long> priority(String className) {
    return switch (className) {
      case "" -> Optional.of(0L);
      case "system-cluster-critical" -> Optional.of(2_000_000_000L);
      case "system-node-critical" -> Optional.of(2_000_001_000L);
      default -> Optional.empty();
    };
  }

  private static Optional<Denial> denial(ObjectView field, String sentence) {
    return Optional.of(new Denial(field, sentence + " from the given PriorityClass name"));
  }
}
