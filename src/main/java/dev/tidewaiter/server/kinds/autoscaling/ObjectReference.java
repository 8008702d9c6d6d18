package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A reference by kind, name and {@code apiVersion}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/validation, ValidateCrossVersionObjectReference.
 */
final class ObjectReference {

  private ObjectReference() {}

  /** @param coreGroup whether the {@code apiVersion} may be of the core group, which has no name */
  static void validate(ObjectView reference, boolean coreGroup, Errors errors) {
    segment(reference.at("kind"), errors);
    segment(reference.at("name"), errors);
    ObjectView apiVersion = reference.at("apiVersion");
    String text = apiVersion.text();
    int slash = text.indexOf('/');
    if (slash >= 0 && text.indexOf('/', slash + 1) >= 0) {
      errors.invalid(apiVersion, "unexpected GroupVersion string: " + text);
    } else if (slash <= 0 && !coreGroup) {
      errors.invalid(apiVersion, GoPrint.quoted(text), "apiVersion must specify API group");
    }
  }

  private static void segment(ObjectView field, Errors errors) {
    if (errors.demandText(field, "")) {
      Names.pathSegment(field, errors);
    }
  }
}
