package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.HashSet;
import java.util.Set;

/**
 * Reviews that no webhook is asked about, though a rule may name them.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation/warnings.go; pkg/kubeapiserver/admission/exclusion.
 */
final class UnreachedResources {

  private static final Set<String> UNREACHED =
      Set.of(
          "selfsubjectreviews.authentication.k8s.io", "tokenreviews.authentication.k8s.io",
          "localsubjectaccessreviews.authorization.k8s.io", "selfsubjectaccessreviews.authorization.k8s.io",
          "selfsubjectrulesreviews.authorization.k8s.io", "subjectaccessreviews.authorization.k8s.io");

  private UnreachedResources() {}

  /** Warns once of each that the rule names; one with a {@code *} means none in particular. */
  static void warn(ObjectView rule, Warnings warnings) {
    ObjectView groups = rule.at("apiGroups");
    ObjectView resources = rule.at("resources");
    if (OperationRule.holds(groups, "*") || OperationRule.holds(resources, "*")) {
      return;
    }
    Set<String> told = new HashSet<>();
    for (ObjectView group : groups.items()) {
      if (!isReviewed(group.text())) {
        continue;
      }
      for (ObjectView resource : resources.items()) {
        String name = resource.text() + "." + group.text();
        if (UNREACHED.contains(name) && told.add(name)) {
          warnings.add(resource, rule.path() + ": " + name + " is excluded from admission webhooks; this rule will have no effect");
        }
      }
    }
  }

  private static boolean isReviewed(String group) {
    return group.equals("authentication.k8s.io") || group.equals("authorization.k8s.io");
  }
}
