package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonReader;
import dev.tidewaiter.server.field.GoJsonShape;
import dev.tidewaiter.server.field.GoJsonShape.Field;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Taints in an annotation, as JSON. They do nothing any more, but are read and checked all the same.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTaintsInNodeAnnotations.
 */
final class TaintsAnnotation {

  private static final String KEY = "scheduler.alpha.kubernetes.io/taints";

  private TaintsAnnotation() {}

  static void validate(ObjectView annotations, Errors errors) {
    TaintsValidation.validate(GoJsonReader.list(annotations, KEY, taint(), errors), errors);
  }

  private static GoJsonShape taint() {
    return GoJsonShape.struct(
        "core.Taint",
        new Field("Key", "key", GoJsonShape.TEXT),
        new Field("Value", "value", GoJsonShape.TEXT),
        new Field("Effect", "effect", GoJsonShape.text("core.TaintEffect")),
        new Field("TimeAdded", "timeAdded", GoJsonShape.TIME));
  }
}
