package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.kube.GoUrl;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/**
 * The annotation that says where a kind of the community's own groups was approved.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apihelpers, GetAPIApprovalState and IsProtectedCommunityGroup.
 */
final class Approval {

  private static final String ANNOTATION = "api-approved.kubernetes.io";
  private static final String RULE = "protected groups must have approval annotation \"" + ANNOTATION + "\"";
  private static final String SEE = ", see https://github.com/kubernetes/enhancements/pull/1111";

  private Approval() {}

  static void validate(ObjectView definition, Errors errors) {
    String group = definition.at("spec", "group").text();
    if (!isIn(group, "k8s.io") && !isIn(group, "kubernetes.io")) {
      return;
    }
    ObjectView annotation = definition.at("metadata", "annotations").key(ANNOTATION);
    String text = annotation.text();
    if (text.isEmpty()) {
      errors.required(annotation, RULE + SEE);
    } else if (!text.startsWith("unapproved") && !isAddress(text)) {
      errors.invalid(annotation, RULE + " with either a URL or a reason starting with \"unapproved\"" + SEE);
    }
  }

  private static boolean isIn(String group, String domain) {
    return group.endsWith(domain)
        && (group.length() == domain.length() || group.charAt(group.length() - domain.length() - 1) == '.');
  }

  private static boolean isAddress(String text) {
    if (!GoUrl.requestProblem(text).isEmpty()) {
      return false;
    }
    Optional<GoUrl> url = GoUrl.parse(text);
    return url.isPresent() && !url.get().scheme().isEmpty() && !url.get().host().isEmpty();
  }
}
