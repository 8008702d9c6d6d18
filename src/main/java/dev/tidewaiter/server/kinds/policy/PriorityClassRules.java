package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a PriorityClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/scheduling/validation, ValidatePriorityClass; pkg/apis/scheduling/v1,
 * IsKnownSystemPriorityClass.
 */
public final class PriorityClassRules implements KindRules {

  private static final long HIGHEST_OF_USERS = 1_000_000_000;
  private static final long CLUSTER_CRITICAL = 2 * HIGHEST_OF_USERS;
  private static final long NODE_CRITICAL = CLUSTER_CRITICAL + 1000;

  @Override
  public void validate(ObjectView priorityClass, Errors errors) {
    ObjectView name = priorityClass.at("metadata", "name");
    ObjectView value = priorityClass.at("value");
    if (name.text().startsWith("system-")) {
      String problem = systemProblem(name.text(), value.number(), priorityClass.at("globalDefault").flag());
      if (!problem.isEmpty()) {
        errors.forbidden(name, "priority class names with 'system-' prefix are reserved for system use only. error: " + problem);
      }
    } else if (value.number() > HIGHEST_OF_USERS) {
      errors.forbidden(value, "maximum allowed value of a user defined priority is " + HIGHEST_OF_USERS);
    }
    ObjectView policy = priorityClass.at("preemptionPolicy");
    if (policy.present() && errors.demandText(policy, "")) {
      errors.oneOf(policy, "PreemptLowerPriority", "Never");
    }
  }

  /** The two classes of the system are let in as they are. */
  private static String systemProblem(String name, long value, boolean globalDefault) {
    long expected = name.equals("system-node-critical") ? NODE_CRITICAL : name.equals("system-cluster-critical") ? CLUSTER_CRITICAL : 0;
    if (expected == 0) {
      return name + " is not a known system priority class";
    }
    if (value != expected) {
      return "value of " + name + " PriorityClass must be " + expected;
    }
    return globalDefault ? "globalDefault of " + name + " PriorityClass must be false" : "";
  }
}
