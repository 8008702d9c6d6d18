package dev.tidewaiter.server.kinds.rbac;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A rule of a role: what may be done with which resources or URLs.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/rbac/validation, ValidatePolicyRule; pkg/apis/rbac/v1, Validate_PolicyRule.
 */
final class PolicyRule {

  private PolicyRule() {}

  static void validateInNamespace(ObjectView rule, Errors errors) {
    ObjectView urls = rule.at("nonResourceURLs");
    if (urls.size() > 0) {
      errors.invalid(urls, "namespaced rules cannot apply to non-resource URLs");
    }
    validate(rule, errors);
  }

  static void validate(ObjectView rule, Errors errors) {
    ObjectView urls = rule.at("nonResourceURLs");
    ObjectView groups = rule.at("apiGroups");
    ObjectView resources = rule.at("resources");
    if (urls.size() > 0) {
      if (groups.size() > 0 || resources.size() > 0 || rule.at("resourceNames").size() > 0) {
        errors.invalid(urls, "rules cannot apply to both regular resources and non-resource URLs");
      }
      return;
    }
    if (groups.size() == 0) {
      errors.required(groups, "resource rules must supply at least one api group");
    }
    if (resources.size() == 0) {
      errors.required(resources, "resource rules must supply at least one resource");
    }
  }

  /** What is declared of rules; it is reported last. */
  static void declared(ObjectView rules, Errors errors) {
    for (ObjectView rule : rules.items()) {
      if (rule.at("verbs").size() == 0) {
        errors.required(rule.at("verbs"), "");
      }
    }
  }
}
