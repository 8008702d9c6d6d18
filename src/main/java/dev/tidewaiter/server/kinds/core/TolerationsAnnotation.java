package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonReader;
import dev.tidewaiter.server.field.GoJsonShape;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;

/**
 * Tolerations in an annotation, as JSON. They do nothing any more, but are read and checked all the same.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTolerationsInPodAnnotations.
 */
final class TolerationsAnnotation {

  private static final String KEY = "scheduler.alpha.kubernetes.io/tolerations";

  private TolerationsAnnotation() {}

  static void validate(ObjectView annotations, ClusterSettings settings, Errors errors) {
    TolerationsValidation.validate(GoJsonReader.list(annotations, KEY, toleration(), errors), settings, errors);
  }

  private static GoJsonShape toleration() {
    return GoJsonShape.struct(
        "core.Toleration",
        new GoJsonShape.Field("Key", "key", GoJsonShape.TEXT),
        new GoJsonShape.Field("Operator", "operator", GoJsonShape.text("core.TolerationOperator")),
        new GoJsonShape.Field("Value", "value", GoJsonShape.TEXT),
        new GoJsonShape.Field("Effect", "effect", GoJsonShape.text("core.TaintEffect")),
        new GoJsonShape.Field("TolerationSeconds", "tolerationSeconds", GoJsonShape.INTEGER));
  }
}
