package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Which operations on which resources a webhook or a policy is about.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateRuleWithOperations and validateRule.
 */
final class OperationRule {

  private static final String[] OPERATIONS = {"*", "CONNECT", "CREATE", "DELETE", "UPDATE"};

  private OperationRule() {}

  static void validate(ObjectView rule, Errors errors) {
    ObjectView operations = rule.at("operations");
    some(operations, errors);
    allAlone(operations, "operations", errors);
    for (ObjectView operation : operations.items()) {
      errors.oneOf(operation, OPERATIONS);
    }
    some(rule.at("apiGroups"), errors);
    allAlone(rule.at("apiGroups"), "API groups", errors);
    ObjectView versions = rule.at("apiVersions");
    some(versions, errors);
    allAlone(versions, "API versions", errors);
    for (ObjectView version : versions.items()) {
      errors.demandText(version, "");
    }
    RuleResources.validate(rule.at("resources"), errors);
    errors.oneOfIfPresent(rule.at("scope"), "*", "Cluster", "Namespaced");
  }

  /** Whether a list holds a text. */
  static boolean holds(ObjectView list, String text) {
    for (ObjectView item : list.items()) {
      if (item.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static void some(ObjectView list, Errors errors) {
    if (list.size() == 0) {
      errors.required(list, "");
    }
  }

  private static void allAlone(ObjectView list, String others, Errors errors) {
    if (list.size() > 1 && holds(list, "*")) {
      errors.invalid(list, "if '*' is present, must not specify other " + others);
    }
  }
}
