package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Which objects are the parameters of a policy.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateParamRef.
 */
final class ParamRef {

  private static final String EXCLUSIVE = "name and selector are mutually exclusive";

  private ParamRef() {}

  /** What is demanded of one; one that is not there is right. */
  static void validate(ObjectView reference, Errors errors) {
    if (reference.absent()) {
      return;
    }
    ObjectView name = reference.at("name");
    ObjectView selector = reference.at("selector");
    boolean named = !name.text().isEmpty();
    Names.pathSegment(name, errors);
    if (named && selector.present()) {
      errors.forbidden(name, EXCLUSIVE);
    }
    LabelSelector.validate(selector, errors);
    if (named && selector.present()) {
      errors.forbidden(selector, EXCLUSIVE);
    }
    if (!named && selector.absent()) {
      errors.required(reference, "one of name or selector must be specified");
    }
    ObjectView notFound = reference.at("parameterNotFoundAction");
    if (errors.demandText(notFound, "")) {
      errors.oneOf(notFound, "Deny", "Allow");
    }
  }
}
