package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.kube.Identifier;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Set;

/**
 * What validating and mutating policies have in common: what they are about, when they apply and the variables they use.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateValidatingAdmissionPolicySpec,
 * validateMutatingAdmissionPolicySpec and validateVariable.
 */
final class PolicySpec {

  private static final Set<String> RESERVED =
      Set.of(
          "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
          "package", "namespace", "return", "var", "void", "while");

  private PolicySpec() {}

  static void validate(ObjectView spec, boolean mutating, Expressions expressions, Errors errors) {
    errors.oneOfIfPresent(spec.at("failurePolicy"), "Fail", "Ignore");
    if (spec.at("paramKind").present()) {
      ParamKind.validate(spec.at("paramKind"), errors);
    }
    constraints(spec.at("matchConstraints"), mutating, errors);
    MatchConditions.validate(spec.at("matchConditions"), expressions, errors);
    for (ObjectView variable : spec.at("variables").items()) {
      variable(variable, expressions, errors);
    }
  }

  private static void constraints(ObjectView constraints, boolean mutating, Errors errors) {
    if (constraints.absent()) {
      errors.required(constraints, "");
      return;
    }
    MatchResources.validate(constraints, errors);
    if (constraints.at("resourceRules").size() == 0) {
      errors.required(constraints.at("resourceRules"), "");
    }
    if (mutating) {
      MatchResources.mutatedOnly(constraints, errors);
    }
  }

  private static void variable(ObjectView variable, Expressions expressions, Errors errors) {
    ObjectView name = variable.at("name");
    if (isBlank(name)) {
      errors.required(name, "name is not specified");
    } else if (!Identifier.is(name.text()) || RESERVED.contains(name.text())) {
      errors.invalid(name, "must be a valid CEL identifier");
    }
    ObjectView expression = variable.at("expression");
    if (isBlank(expression)) {
      errors.required(expression, "expression is not specified");
    } else {
      expressions.variable(name.text(), expression, errors);
    }
  }

  static boolean isBlank(ObjectView field) {
    return GoFields.trimmed(field.text()).isEmpty();
  }
}
