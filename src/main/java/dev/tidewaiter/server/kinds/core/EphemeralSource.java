package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeClaimSpecValidation;

/**
 * Volumes for which the server makes a claim with the Pod.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateEphemeralVolumeSource.
 */
final class EphemeralSource {

  private EphemeralSource() {}

  /** The source of a volume, and the name of its claim, which is made of the Pod's and the volume's. */
  static void validate(ObjectView volume, PodContext context, Errors errors) {
    ObjectView template = volume.at("ephemeral", "volumeClaimTemplate");
    if (template.absent()) {
      errors.required(template, "");
    } else {
      TemplateMetadata.validate(template.at("metadata"), errors);
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
}
