package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A container's own restart policy and its rules by exit code.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateContainerRestartPolicy.
 */
final class ContainerRestartValidation {

  static final String RULES_NEED_POLICY = "must specify restartPolicy when restart rules are used";

  private static final int MOST_RULES = 20;
  private static final int MOST_CODES = 255;

  private ContainerRestartValidation() {}

  static void validate(ObjectView container, ContainerContext context, Errors errors) {
    ObjectView policy = container.at("restartPolicy");
    ObjectView rules = container.at("restartPolicyRules");
    if (policy.absent() && rules.size() > 0) {
      errors.required(policy, RULES_NEED_POLICY);
    }
    errors.oneOfIfPresent(policy, "Always", "Never", "OnFailure");
    if (rules.size() > MOST_RULES) {
      errors.tooMany(rules, rules.size(), MOST_RULES);
    }
    for (ObjectView rule : rules.items()) {
      rule(rule, context, errors);
    }
  }

  private static void rule(ObjectView rule, ContainerContext context, Errors errors) {
    if (context.settings().gate("RestartAllContainersOnContainerExits", true)) {
      errors.oneOf(rule.at("action"), "Restart", "RestartAllContainers");
    } else {
      errors.oneOf(rule.at("action"), "Restart");
    }
    ObjectView codes = rule.at("exitCodes");
    if (codes.absent()) {
      errors.required(codes, "must be specified");
      return;
    }
    errors.oneOf(codes.at("operator"), "In", "NotIn");
    if (codes.at("values").size() > MOST_CODES) {
      errors.tooMany(codes.at("values"), codes.at("values").size(), MOST_CODES);
    }
  }
}
