package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * Which requests a policy or a binding is about. What the server fills in is never refused.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateMatchResources and validateNamedRuleWithOperations.
 */
final class MatchResources {

  private static final String[] MUTATED = {"*", "CONNECT", "CREATE", "UPDATE"};

  private MatchResources() {}

  static void validate(ObjectView resources, Errors errors) {
    errors.oneOfIfPresent(resources.at("matchPolicy"), "Equivalent", "Exact");
    LabelSelector.validate(resources.at("namespaceSelector"), errors);
    LabelSelector.validate(resources.at("objectSelector"), errors);
    for (ObjectView rule : resources.at("resourceRules").items()) {
      rule(rule, errors);
    }
    for (ObjectView rule : resources.at("excludeResourceRules").items()) {
      rule(rule, errors);
    }
  }

  /** Nothing is mutated that is deleted. The server's path has no indexes. */
  static void mutatedOnly(ObjectView resources, Errors errors) {
    ObjectView rules = resources.at("resourceRules");
    for (ObjectView rule : rules.items()) {
      for (ObjectView operation : rule.at("operations").items()) {
        ObjectView named = operation.as(rules, "operations");
        if (!holds(MUTATED, operation.text())) {
          errors.notSupported(named, GoPrint.named(named), MUTATED);
        }
      }
    }
  }

  private static boolean holds(String[] texts, String text) {
    for (String known : texts) {
      if (known.equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static void rule(ObjectView rule, Errors errors) {
    Set<String> names = new HashSet<>();
    for (ObjectView name : rule.at("resourceNames").items()) {
      Names.pathSegment(name, errors);
      if (!names.add(name.text())) {
        errors.duplicate(name);
      }
    }
    OperationRule.validate(rule, errors);
  }
}
