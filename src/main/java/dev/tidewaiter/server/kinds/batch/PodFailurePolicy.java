package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a failed Pod means to its Job.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/validation, validatePodFailurePolicy.
 */
final class PodFailurePolicy {

  private static final int MOST_RULES = 20;
  private static final int MOST_EXIT_CODES = 255;
  private static final int MOST_CONDITIONS = 20;

  private PodFailurePolicy() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView rules = spec.at("podFailurePolicy", "rules");
    if (rules.size() > MOST_RULES) {
      errors.tooMany(rules, rules.size(), MOST_RULES);
    }
    for (ObjectView rule : rules.items()) {
      rule(rule, spec, errors);
    }
  }

  private static void rule(ObjectView rule, ObjectView spec, Errors errors) {
    ObjectView exitCodes = rule.at("onExitCodes");
    ObjectView conditions = rule.at("onPodConditions");
    action(rule.at("action"), spec.at("backoffLimitPerIndex").present(), errors);
    if (exitCodes.present()) {
      exitCodes(exitCodes, spec.at("template", "spec"), errors);
    }
    conditions(conditions, errors);
    if (exitCodes.present() && conditions.size() > 0) {
      errors.invalid(rule, "", "specifying both OnExitCodes and OnPodConditions is not supported");
    }
    if (exitCodes.absent() && conditions.size() == 0) {
      errors.invalid(rule, "", "specifying one of OnExitCodes and OnPodConditions is required");
    }
  }

  private static void action(ObjectView action, boolean hasLimitPerIndex, Errors errors) {
    if (!errors.demandText(action, "valid values: [\"Count\" \"FailIndex\" \"FailJob\" \"Ignore\"]")) {
      return;
    }
    errors.oneOf(action, "Count", "FailIndex", "FailJob", "Ignore");
    if (action.text().equals("FailIndex") && !hasLimitPerIndex) {
      errors.invalidNamed(action, "requires the backoffLimitPerIndex to be set");
    }
  }

  private static void exitCodes(ObjectView exitCodes, ObjectView podSpec, Errors errors) {
    if (errors.demandText(exitCodes.at("operator"), "valid values: [\"In\" \"NotIn\"]")) {
      errors.oneOf(exitCodes.at("operator"), "In", "NotIn");
    }
    ObjectView container = exitCodes.at("containerName");
    if (container.present() && !isContainer(container.text(), podSpec)) {
      errors.invalid(container, "must be one of the container or initContainer names in the pod template");
    }
    ObjectView values = exitCodes.at("values");
    if (values.size() == 0) {
      errors.invalid(values, printed(values), "at least one value is required");
    } else if (values.size() > MOST_EXIT_CODES) {
      errors.tooMany(values, values.size(), MOST_EXIT_CODES);
    }
    values(values, exitCodes.at("operator").text().equals("In"), errors);
  }

  /** Ordered, none twice, and no success among failures. */
  private static void values(ObjectView values, boolean in, Errors errors) {
    List<ObjectView> items = values.items();
    Set<Long> seen = new HashSet<>();
    boolean ordered = true;
    for (int i = 0; i < items.size(); i++) {
      ObjectView value = items.get(i);
      if (in && value.number() == 0) {
        errors.invalid(value, "must not be 0 for the In operator");
      }
      if (!seen.add(value.number())) {
        errors.duplicate(value);
      }
      ordered &= i == 0 || items.get(i - 1).number() <= value.number();
    }
    if (!ordered) {
      errors.invalid(values, printed(values), "must be ordered");
    }
  }

  /** A status that is not there or empty is filled in. */
  private static void conditions(ObjectView conditions, Errors errors) {
    if (conditions.size() > MOST_CONDITIONS) {
      errors.tooMany(conditions, conditions.size(), MOST_CONDITIONS);
    }
    for (ObjectView condition : conditions.items()) {
      Names.qualifiedName(condition.at("type"), errors);
      if (!condition.at("status").text().isEmpty()) {
        errors.oneOf(condition.at("status"), "False", "True", "Unknown");
      }
    }
  }

  private static boolean isContainer(String name, ObjectView podSpec) {
    return isAmong(name, podSpec.at("containers")) || isAmong(name, podSpec.at("initContainers"));
  }

  private static boolean isAmong(String name, ObjectView containers) {
    for (ObjectView container : containers.items()) {
      if (container.at("name").text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String printed(ObjectView values) {
    return GoPrint.orNull(values);
  }
}
