package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeClaimSpecValidation;

/**
 * Volumes for which the server makes a claim with the Pod.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateEphemeralVolumeSource, ValidateTemplateObjectMeta.
 */
final class EphemeralSource {

  /** ObjectMeta's other fields, in the order of its declaration. */
  private static final String[] NOT_ALLOWED = {
    "name", "generateName", "namespace", "selfLink", "uid", "resourceVersion", "generation", "creationTimestamp", "deletionTimestamp",
    "deletionGracePeriodSeconds", "ownerReferences", "finalizers", "managedFields"
  };

  private EphemeralSource() {}

  /** The source of a volume, and the name of its claim, which is made of the Pod's and the volume's. */
  static void validate(ObjectView volume, PodContext context, Errors errors) {
    ObjectView template = volume.at("ephemeral", "volumeClaimTemplate");
    if (template.absent()) {
      errors.required(template, "");
    } else {
      metadata(template.at("metadata"), errors);
      PersistentVolumeClaimSpecValidation.validate(template.at("spec"), errors);
    }
    ObjectView name = volume.at("name");
    if (!context.podName().isEmpty() && !name.text().isEmpty()) {
      String claim = context.podName() + "-" + name.text();
      for (String message : Dns.subdomain(claim)) {
        errors.invalid(name, "PVC name " + GoPrint.quoted(claim) + ": " + message);
      }
    }
  }

  private static void metadata(ObjectView metadata, Errors errors) {
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
