package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * The versions of AdmissionReview that a webhook understands; one of the server's own must be among them.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateAdmissionReviewVersions.
 */
final class ReviewVersions {

  private ReviewVersions() {}

  static void validate(ObjectView versions, Errors errors) {
    if (versions.size() == 0) {
      errors.required(versions, "must specify one of v1, v1beta1");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView version : versions.items()) {
      if (seen.add(version.text())) {
        Names.dns1035Label(version, errors);
      } else {
        errors.invalid(version, "duplicate version");
      }
    }
    if (!seen.contains("v1") && !seen.contains("v1beta1")) {
      errors.invalid(versions, "must include at least one of v1, v1beta1");
    }
  }
}
