package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Names that are kept for what the server reads from files of its own.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation/static_suffix.go; feature ManifestBasedAdmissionControlConfig.
 */
final class StaticName {

  private static final String SUFFIX = ".static.k8s.io";

  private StaticName() {}

  static void validate(ObjectView name, Errors errors) {
    if (name.text().endsWith(SUFFIX)) {
      errors.invalid(name, "names ending with \"" + SUFFIX
          + "\" are reserved for static manifest-based configurations and cannot be managed via the API");
    }
  }
}
