package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a ValidatingAdmissionPolicy. Its status is dropped.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, ValidateValidatingAdmissionPolicy and validateValidation.
 */
public final class ValidatingPolicyRules implements KindRules {

  private static final String NOTHING = "validations or auditAnnotations must contain at least one item";
  private static final String BLANK = "must be non-empty if specified";

  private final boolean compiles;

  /** The rules of a policy. */
  public ValidatingPolicyRules() {
    this(true);
  }

  private ValidatingPolicyRules(boolean compiles) {
    this.compiles = compiles;
  }

  @Override
  public ValidatingPolicyRules sparing() {
    return new ValidatingPolicyRules(false);
  }

  @Override
  public void validate(ObjectView policy, Errors errors) {
    ObjectView spec = policy.at("spec");
    Expressions expressions = new Expressions(compiles, spec.at("paramKind").present(), spec.at("variables").size() > 0);
    PolicySpec.validate(spec, false, expressions, errors);
    ObjectView validations = spec.at("validations");
    ObjectView annotations = spec.at("auditAnnotations");
    if (validations.size() == 0 && annotations.size() == 0) {
      errors.required(validations, NOTHING);
      errors.required(annotations, NOTHING);
    }
    for (ObjectView validation : validations.items()) {
      validation(validation, expressions, errors);
    }
    AuditAnnotations.validate(annotations, policy.at("metadata", "name").text(), expressions, errors);
    StaticName.validate(policy.at("metadata", "name"), errors);
  }

  private static void validation(ObjectView validation, Expressions expressions, Errors errors) {
    ObjectView expression = validation.at("expression");
    if (PolicySpec.isBlank(expression)) {
      errors.required(expression, "expression is not specified");
    } else {
      expressions.check(expression, Expressions.Scope.POLICY, errors, "bool");
    }
    ObjectView spoken = validation.at("messageExpression");
    if (!PolicySpec.isBlank(spoken)) {
      expressions.check(spoken, Expressions.Scope.MESSAGE, errors, "string");
    } else if (!spoken.text().isEmpty()) {
      errors.invalid(spoken, BLANK);
    }
    message(validation.at("message"), errors);
    errors.oneOfIfPresent(validation.at("reason"), "Forbidden", "Invalid", "RequestEntityTooLarge");
  }

  private static void message(ObjectView message, Errors errors) {
    String trimmed = GoFields.trimmed(message.text());
    if (trimmed.isEmpty() && !message.text().isEmpty()) {
      errors.invalid(message, BLANK);
    } else if (trimmed.indexOf('\n') >= 0 || trimmed.indexOf('\r') >= 0) {
      errors.invalid(message, "must not contain line breaks");
    }
  }
}
