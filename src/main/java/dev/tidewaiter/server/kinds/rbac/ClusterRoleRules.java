package dev.tidewaiter.server.kinds.rbac;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a ClusterRole.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/rbac/validation, ValidateClusterRole.
 */
public final class ClusterRoleRules implements KindRules {

  @Override
  public void validate(ObjectView role, Errors errors) {
    for (ObjectView rule : role.at("rules").items()) {
      PolicyRule.validate(rule, errors);
    }
    if (role.at("aggregationRule").present()) {
      selectors(role.at("aggregationRule", "clusterRoleSelectors"), errors);
    }
    PolicyRule.declared(role.at("rules"), errors);
  }

  /** A wrong selector is reported once more as a whole, which the server prints as nothing. */
  private static void selectors(ObjectView selectors, Errors errors) {
    if (selectors.size() == 0) {
      errors.required(selectors, "at least one clusterRoleSelector required if aggregationRule is non-nil");
    }
    for (ObjectView selector : selectors.items()) {
      int before = errors.count();
      LabelSelector.validate(selector, errors);
      if (errors.count() > before) {
        errors.invalid(selector, "null", "invalid label selector.");
      }
    }
  }
}
