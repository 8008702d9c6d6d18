package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;

/**
 * How fast to scale in one direction.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/validation, validateScalingRules, validateScalingPolicy; pkg/apis/autoscaling/v2,
 * SetDefaults_HorizontalPodAutoscalerBehavior.
 */
final class ScalingRulesValidation {

  private static final int LONGEST_WINDOW = 3600;
  private static final int LONGEST_PERIOD = 1800;

  private ScalingRulesValidation() {}

  /** What is not there is filled in and right; an empty list of policies is not filled. */
  static void validate(ObjectView rules, Errors errors) {
    ObjectView window = rules.at("stabilizationWindowSeconds");
    if (window.number() < 0) {
      errors.invalid(window, "must be greater than or equal to zero");
    }
    if (window.number() > LONGEST_WINDOW) {
      errors.invalid(window, "must be less than or equal to " + LONGEST_WINDOW);
    }
    errors.oneOfIfPresent(rules.at("selectPolicy"), "Disabled", "Max", "Min");
    ObjectView policies = rules.at("policies");
    if (policies.present() && policies.size() == 0) {
      errors.required(policies, "must specify at least one Policy");
    }
    for (ObjectView policy : policies.items()) {
      policy(policy, errors);
    }
    Quantities.nonNegative(rules.at("tolerance"), Quantities.of(rules.at("tolerance")), errors);
  }

  private static void policy(ObjectView policy, Errors errors) {
    errors.oneOf(policy.at("type"), "Percent", "Pods");
    errors.positive(policy.at("value"));
    ObjectView period = policy.at("periodSeconds");
    errors.positive(period);
    if (period.number() > LONGEST_PERIOD) {
      errors.invalid(period, "must be less than or equal to " + LONGEST_PERIOD);
    }
  }
}
