package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A change that a mutating policy makes: an expression that gives what is to be merged in, or a JSON patch.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateMutation; apiserver/pkg/admission/plugin/policy/mutating.
 */
final class Mutation {

  private static final String PATCH = "jsonPatch";
  private static final String APPLIED = "applyConfiguration";

  private Mutation() {}

  static void validate(ObjectView mutation, Expressions expressions, Errors errors) {
    ObjectView type = mutation.at("patchType");
    if (!errors.demandText(type, "")) {
      return;
    }
    switch (type.text()) {
      case "JSONPatch" -> only(mutation.at(PATCH), "list(JSONPatch)", mutation.at(APPLIED), type.text(), expressions, errors);
      case "ApplyConfiguration" -> only(mutation.at(APPLIED), "Object", mutation.at(PATCH), type.text(), expressions, errors);
      default -> errors.oneOf(type, "ApplyConfiguration", "JSONPatch");
    }
  }

  private static void only(
      ObjectView change, String gives, ObjectView other, String type, Expressions expressions, Errors errors) {
    if (change.absent()) {
      errors.required(change, "must be specified when patchType is " + type);
    } else {
      expression(change.at("expression"), gives, expressions, errors);
    }
    if (other.present()) {
      errors.invalid(other, GoPrint.quoted("{" + other.name() + "}"), "must not be specified when patchType is " + type);
    }
  }

  private static void expression(ObjectView expression, String gives, Expressions expressions, Errors errors) {
    String trimmed = GoFields.trimmed(expression.text());
    if (trimmed.isEmpty()) {
      errors.required(expression, "");
    } else {
      expressions.check(expression, trimmed, trimmed, Expressions.Scope.MUTATION, errors, gives);
    }
  }
}
