package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.IntOrPercent;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a PodDisruptionBudget.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/policy/validation, ValidatePodDisruptionBudgetSpec.
 */
public final class PodDisruptionBudgetRules implements KindRules {

  @Override
  public void validate(ObjectView budget, Errors errors) {
    ObjectView spec = budget.at("spec");
    ObjectView available = spec.at("minAvailable");
    ObjectView unavailable = spec.at("maxUnavailable");
    if (available.present() && unavailable.present()) {
      errors.invalid(spec, print(spec), "minAvailable and maxUnavailable cannot be both set");
    }
    numberOrPercent(available, errors);
    numberOrPercent(unavailable, errors);
    LabelSelector.validate(spec.at("selector"), errors);
    errors.oneOfIfPresent(spec.at("unhealthyPodEvictionPolicy"), "AlwaysAllow", "IfHealthyBudget");
  }

  private static void numberOrPercent(ObjectView field, Errors errors) {
    if (field.present()) {
      IntOrPercent.nonNegative(field, errors);
      IntOrPercent.atMost100Percent(field, errors);
    }
  }

  private static String print(ObjectView spec) {
    return new GoStruct()
        .orNull("MinAvailable", spec.at("minAvailable"))
        .raw("Selector", LabelSelector.print(spec.at("selector")))
        .orNull("MaxUnavailable", spec.at("maxUnavailable"))
        .orNull("UnhealthyPodEvictionPolicy", spec.at("unhealthyPodEvictionPolicy"))
        .print();
  }
}
