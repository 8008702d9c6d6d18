package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonReader;
import dev.tidewaiter.server.field.GoJsonShape;
import dev.tidewaiter.server.field.GoJsonShape.Field;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;

/**
 * Taints in an annotation, as JSON. They do nothing any more, but are read and checked all the same.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTaintsInNodeAnnotations.
 */
final class TaintsAnnotation {

  private static final String KEY = "scheduler.alpha.kubernetes.io/taints";

  private TaintsAnnotation() {}

  static void validate(ObjectView annotations, Errors errors) {
    ObjectView annotation = annotations.key(KEY);
    if (annotation.text().isEmpty()) {
      return;
    }
    GoJsonReader.Read read = GoJsonReader.read(annotation, shape());
    if (!read.problem().isEmpty()) {
      errors.invalid(annotation.as(annotations.path()), GoPrint.quoted(KEY), read.problem());
    } else if (read.value().isPresent()) {
      JsonValue list = read.value().get();
      JsonObject holder = new JsonObject(List.of(new JsonMember("list", list.node(), list)), list.node());
      TaintsValidation.validate(ObjectView.of(holder).at("list").as(annotations.path().child(KEY)), errors);
    }
  }

  private static GoJsonShape shape() {
    return GoJsonShape.list(
        GoJsonShape.struct(
            "core.Taint",
            new Field("Key", "key", GoJsonShape.TEXT),
            new Field("Value", "value", GoJsonShape.TEXT),
            new Field("Effect", "effect", GoJsonShape.text("core.TaintEffect")),
            new Field("TimeAdded", "timeAdded", GoJsonShape.TIME)));
  }
}
