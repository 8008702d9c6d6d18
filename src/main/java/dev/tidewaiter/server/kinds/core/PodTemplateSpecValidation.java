package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.util.Optional;

/**
 * What the server demands of a Pod template, whatever kind holds it. Of its metadata only labels and annotations are looked at, and
 * their paths leave {@code metadata} out.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePodTemplateSpec.
 */
public final class PodTemplateSpecValidation {

  private PodTemplateSpecValidation() {}

  /** Checks a template that was defaulted and prepared; the view's path is the template's own, such as {@code spec.template}. */
  public static void validate(ObjectView template, ClusterSettings settings, Errors errors) {
    PodContext context = new PodContext(settings, Optional.empty());
    ObjectView spec = template.at("spec");
    ObjectView annotations = template.at("metadata", "annotations").as(template, "annotations");
    Labels.labels(template.at("metadata", "labels").as(template, "labels"), errors);
    Labels.annotations(annotations, errors);
    PodAnnotationsValidation.validate(annotations, spec, context, errors);
    PodSpecValidation.validate(spec, context, errors);
    PodAnnotationsValidation.matchFields(annotations, spec, false, errors);
    if (spec.at("ephemeralContainers").size() > 0) {
      errors.forbidden(spec.at("ephemeralContainers"), "ephemeral containers not allowed in pod template");
    }
  }
}
