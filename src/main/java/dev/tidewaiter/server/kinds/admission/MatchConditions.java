package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * Expressions that all must hold before a webhook or a policy is asked.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateMatchConditions.
 */
final class MatchConditions {

  private static final int MOST = 64;

  private MatchConditions() {}

  static void validate(ObjectView conditions, Expressions expressions, Errors errors) {
    if (conditions.size() > MOST) {
      errors.tooMany(conditions, conditions.size(), MOST);
    }
    Set<String> names = new HashSet<>();
    for (ObjectView condition : conditions.items()) {
      ObjectView expression = condition.at("expression");
      String trimmed = GoFields.trimmed(expression.text());
      if (trimmed.isEmpty()) {
        errors.required(expression, "");
      } else {
        expressions.check(expression, trimmed, trimmed, Expressions.Scope.CONDITION, errors, "bool");
      }
      ObjectView name = condition.at("name");
      if (!errors.demandText(name, "")) {
        continue;
      }
      Names.qualifiedName(name, errors);
      if (!names.add(name.text())) {
        errors.duplicate(name);
      }
    }
  }
}
