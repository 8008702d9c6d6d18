package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How evenly Pods are spread.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateTopologySpreadConstraints and below.
 */
final class TopologySpreadValidation {

  private TopologySpreadValidation() {}

  static void validate(ObjectView constraints, Errors errors) {
    List<ObjectView> items = constraints.items();
    boolean[] repeated = repeated(items);
    for (int i = 0; i < items.size(); i++) {
      ObjectView constraint = items.get(i);
      errors.positive(constraint.at("maxSkew"));
      errors.demandText(constraint.at("topologyKey"), "can not be empty");
      errors.oneOf(constraint.at("whenUnsatisfiable"), "DoNotSchedule", "ScheduleAnyway");
      if (repeated[i]) {
        errors.duplicate(
            constraint.as(constraint.path().child("{topologyKey, whenUnsatisfiable}")), GoPrint.quoted("{" + pair(constraint) + "}"));
      }
      minDomains(constraint, errors);
      errors.oneOfIfPresent(constraint.at("nodeAffinityPolicy"), "Honor", "Ignore");
      errors.oneOfIfPresent(constraint.at("nodeTaintsPolicy"), "Honor", "Ignore");
      MatchLabelKeys.validate(constraint, errors);
      LabelSelector.validate(constraint.at("labelSelector"), errors);
    }
  }

  private static void minDomains(ObjectView constraint, Errors errors) {
    ObjectView domains = constraint.at("minDomains");
    if (domains.absent()) {
      return;
    }
    errors.positive(domains);
    String action = constraint.at("whenUnsatisfiable").text();
    if (!action.equals("DoNotSchedule")) {
      errors.invalid(domains, "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not " + action);
    }
  }

  /** Which constraints come again further down. */
  private static boolean[] repeated(List<ObjectView> constraints) {
    boolean[] repeated = new boolean[constraints.size()];
    Set<String> after = new HashSet<>();
    for (int i = constraints.size() - 1; i >= 0; i--) {
      repeated[i] = !after.add(pair(constraints.get(i)));
    }
    return repeated;
  }

  private static String pair(ObjectView constraint) {
    return constraint.at("topologyKey").text() + ", " + constraint.at("whenUnsatisfiable").text();
  }
}
