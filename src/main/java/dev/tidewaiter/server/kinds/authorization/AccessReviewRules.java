package dev.tidewaiter.server.kinds.authorization;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.meta.PrintedMetadata;

/**
 * What the API server demands of a question whether somebody may do something.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/authorization/validation; the declarative rules of pkg/apis/authorization/v1 say nothing more.
 */
public final class AccessReviewRules implements KindRules {

  private enum About {
    ANYBODY,
    ANYBODY_IN_NAMESPACE,
    ONESELF
  }

  private final About about;

  private AccessReviewRules(About about) {
    this.about = about;
  }

  /** The rules of a SubjectAccessReview. */
  public static AccessReviewRules ofSubject() {
    return new AccessReviewRules(About.ANYBODY);
  }

  /** The rules of a LocalSubjectAccessReview. */
  public static AccessReviewRules ofSubjectInNamespace() {
    return new AccessReviewRules(About.ANYBODY_IN_NAMESPACE);
  }

  /** The rules of a SelfSubjectAccessReview. */
  public static AccessReviewRules ofSelf() {
    return new AccessReviewRules(About.ONESELF);
  }

  @Override
  public void validate(ObjectView review, Errors errors) {
    ObjectView spec = review.at("spec");
    ObjectView resource = spec.at("resourceAttributes");
    ObjectView other = spec.at("nonResourceAttributes");
    if (resource.present() == other.present()) {
      errors.invalid(spec, print(other), "exactly one of nonResourceAttributes or resourceAttributes must be specified");
    }
    if (about != About.ONESELF && spec.at("user").text().isEmpty() && spec.at("groups").size() == 0) {
      errors.invalid(spec.at("user"), "at least one of user or group must be specified");
    }
    SelectorAttributes.ofFields(resource.at("fieldSelector"), errors);
    SelectorAttributes.ofLabels(resource.at("labelSelector"), errors);
    metadata(review.at("metadata"), errors);
    if (about == About.ANYBODY_IN_NAMESPACE) {
      inNamespace(review, errors);
    }
  }

  /** Nothing of the metadata is kept, so that none may be there. */
  private void metadata(ObjectView metadata, Errors errors) {
    boolean local = about == About.ANYBODY_IN_NAMESPACE;
    if (!PrintedMetadata.isEmpty(metadata, local)) {
      errors.invalid(metadata, PrintedMetadata.of(metadata), local ? "must be empty except for namespace" : "must be empty");
    }
  }

  private static void inNamespace(ObjectView review, Errors errors) {
    ObjectView resource = review.at("spec", "resourceAttributes");
    ObjectView other = review.at("spec", "nonResourceAttributes");
    ObjectView namespace = resource.at("namespace");
    if (resource.present() && !namespace.text().equals(review.at("metadata", "namespace").text())) {
      errors.invalid(namespace, GoPrint.quoted(namespace.text()), "must match metadata.namespace");
    }
    if (other.present()) {
      errors.invalid(other, print(other), "disallowed on this kind of request");
    }
  }

  private static String print(ObjectView other) {
    return other.absent() ? "null" : new GoStruct().text("Path", other.at("path")).text("Verb", other.at("verb")).print();
  }
}
