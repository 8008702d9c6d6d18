package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The metadata of an object that is made from a template: labels and annotations, and nothing else.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTemplateObjectMeta.
 */
public final class TemplateMetadata {

  /** ObjectMeta's other fields, in the order of its declaration. */
  private static final String[] NOT_ALLOWED = {
    "name", "generateName", "namespace", "selfLink", "uid", "resourceVersion", "generation", "creationTimestamp", "deletionTimestamp",
    "deletionGracePeriodSeconds", "ownerReferences", "finalizers", "managedFields"
  };

  private TemplateMetadata() {}

  /** What may stand there. */
  public static void validate(ObjectView metadata, Errors errors) {
    Labels.annotations(metadata.at("annotations"), errors);
    Labels.labels(metadata.at("labels"), errors);
    for (String name : NOT_ALLOWED) {
      ObjectView field = metadata.at(name);
      if (isSet(name, field)) {
        errors.forbidden(name.equals("uid") ? field.as(metadata.path().child("uID")) : field, "cannot be set");
      }
    }
  }

  /** Whether a field differs from Go's zero value: an empty text does not, an empty list does. */
  private static boolean isSet(String name, ObjectView field) {
    boolean zero = field.isText() ? field.text().isEmpty() : name.equals("generation") && field.number() == 0;
    return field.present() && !zero;
  }
}
