package dev.tidewaiter.server.kinds.rbac;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a Role.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/rbac/validation, ValidateRole.
 */
public final class RoleRules implements KindRules {

  @Override
  public void validate(ObjectView role, Errors errors) {
    for (ObjectView rule : role.at("rules").items()) {
      PolicyRule.validateInNamespace(rule, errors);
    }
    PolicyRule.declared(role.at("rules"), errors);
  }
}
