package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonReader;
import dev.tidewaiter.server.field.GoJsonShape;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;

/**
 * Tolerations in an annotation, as JSON. They do nothing any more, but are read and checked all the same.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTolerationsInPodAnnotations.
 */
final class TolerationsAnnotation {

  private static final String KEY = "scheduler.alpha.kubernetes.io/tolerations";

  private TolerationsAnnotation() {}

  static void validate(ObjectView annotations, ClusterSettings settings, Errors errors) {
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
      TolerationsValidation.validate(ObjectView.of(holder).at("list").as(annotations.path().child(KEY)), settings, errors);
    }
  }

  private static GoJsonShape shape() {
    return GoJsonShape.list(
        GoJsonShape.struct(
            "core.Toleration",
            new GoJsonShape.Field("Key", "key", GoJsonShape.TEXT),
            new GoJsonShape.Field("Operator", "operator", GoJsonShape.text("core.TolerationOperator")),
            new GoJsonShape.Field("Value", "value", GoJsonShape.TEXT),
            new GoJsonShape.Field("Effect", "effect", GoJsonShape.text("core.TaintEffect")),
            new GoJsonShape.Field("TolerationSeconds", "tolerationSeconds", GoJsonShape.INTEGER)));
  }
}
