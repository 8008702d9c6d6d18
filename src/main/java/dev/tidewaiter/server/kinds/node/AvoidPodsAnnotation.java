package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonReader;
import dev.tidewaiter.server.field.GoJsonShape;
import dev.tidewaiter.server.field.GoJsonShape.Field;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;

/**
 * Pods that a Node would rather not have, in an annotation, as JSON. They are not heeded any more, but are read and checked all the same.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateAvoidPodsInNodeAnnotations.
 */
final class AvoidPodsAnnotation {

  static final String KEY = "scheduler.alpha.kubernetes.io/preferAvoidPods";

  private static final String CONTROLLER = "podController";

  private AvoidPodsAnnotation() {}

  static void validate(ObjectView annotations, Errors errors) {
    ObjectView annotation = annotations.key(KEY);
    if (annotation.text().isEmpty()) {
      return;
    }
    GoJsonReader.Read read = GoJsonReader.read(annotation, shape());
    if (!read.problem().isEmpty()) {
      errors.invalid(annotation.as(annotations.path().child("AvoidPods")), GoPrint.quoted(KEY), read.problem());
      return;
    }
    for (ObjectView entry : entries(read, annotations)) {
      ObjectView signature = entry.at("PodSignature");
      ObjectView controller = signature.at(CONTROLLER).as(signature, "PodController");
      if (controller.absent()) {
        errors.required(signature, "");
      } else if (controller.at("controller").present() && !controller.at("controller").flag()) {
        errors.invalid(controller.at("controller").as(controller, "Controller"), "must point to a controller");
      }
    }
  }

  /** Whether an entry makes the server break off. */
  static boolean breaksServer(ObjectView annotations) {
    if (annotations.key(KEY).text().isEmpty()) {
      return false;
    }
    for (ObjectView entry : entries(GoJsonReader.read(annotations.key(KEY), shape()), annotations)) {
      ObjectView controller = entry.at("PodSignature").at(CONTROLLER);
      if (controller.present() && controller.at("controller").absent()) {
        return true;
      }
    }
    return false;
  }

  private static List<ObjectView> entries(GoJsonReader.Read read, ObjectView annotations) {
    boolean none = read.value().isEmpty() || !(read.value().get() instanceof JsonObject);
    return none
        ? List.of()
        : ObjectView.of((JsonObject) read.value().get()).at("entries").as(annotations.path().child(KEY)).items();
  }

  private static GoJsonShape shape() {
    GoJsonShape owner =
        GoJsonShape.struct(
            "v1.OwnerReference",
            new Field("apiVersion", "apiVersion", GoJsonShape.TEXT),
            new Field("kind", "kind", GoJsonShape.TEXT),
            new Field("name", "name", GoJsonShape.TEXT),
            new Field("uid", "uid", GoJsonShape.text("types.UID")),
            new Field("controller", "controller", GoJsonShape.FLAG),
            new Field("blockOwnerDeletion", "blockOwnerDeletion", GoJsonShape.FLAG));
    GoJsonShape signature = GoJsonShape.struct("v1.PodSignature", new Field(CONTROLLER, CONTROLLER, owner));
    GoJsonShape entry =
        GoJsonShape.struct(
            "v1.PreferAvoidPodsEntry",
            new Field("podSignature", "PodSignature", signature),
            new Field("evictionTime", "evictionTime", GoJsonShape.TIME),
            new Field("reason", "reason", GoJsonShape.TEXT),
            new Field("message", "message", GoJsonShape.TEXT));
    return GoJsonShape.struct("v1.AvoidPods", new Field("preferAvoidPods", "entries", GoJsonShape.list(entry)));
  }
}
