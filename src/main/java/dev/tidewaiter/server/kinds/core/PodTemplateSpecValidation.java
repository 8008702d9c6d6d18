package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;

/**
 * What the server demands of a Pod template, whatever kind holds it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePodTemplateSpec.
 */
public final class PodTemplateSpecValidation {

  private PodTemplateSpecValidation() {}

  /** Checks a template that was defaulted and prepared; the view's path is the template's own, such as {@code spec.template}. */
  public static void validate(ObjectView template, ClusterSettings settings, Errors errors) {
    Labels.labels(template.at("metadata", "labels").as(template.path().child("labels")), errors);
    Labels.annotations(template.at("metadata", "annotations").as(template.path().child("annotations")), errors);
  }
}
