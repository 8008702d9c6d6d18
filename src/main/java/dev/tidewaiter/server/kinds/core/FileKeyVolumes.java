package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files that environment variables come from: they lie in an {@code emptyDir}, be its volume right or wrong otherwise.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateFileKeyRefVolumes.
 */
final class FileKeyVolumes {

  private FileKeyVolumes() {}

  static void validate(ObjectView spec, Errors errors) {
    if (!areUsed(spec.object())) {
      return;
    }
    Map<String, Boolean> emptyDirs = new HashMap<>();
    for (ObjectView volume : spec.at("volumes").items()) {
      emptyDirs.put(volume.at("name").text(), volume.at("emptyDir").present() || VolumeValidation.hasNoSource(volume));
    }
    for (ObjectView container : Containers.all(spec)) {
      for (ObjectView variable : container.at("env").items()) {
        ObjectView reference = variable.at("valueFrom", "fileKeyRef");
        ObjectView name = reference.at("volumeName");
        if (reference.present() && !emptyDirs.containsKey(name.text())) {
          errors.notFound(name);
        } else if (reference.present() && !emptyDirs.get(name.text())) {
          errors.invalid(name, "referenced volume must be of type emptyDir");
        }
      }
    }
  }

  /** Most Pods have none, and many variables. */
  private static boolean areUsed(JsonObject spec) {
    for (String list : Containers.LISTS) {
      for (JsonValue container : Fill.itemsOf(spec, list)) {
        for (JsonValue variable : container instanceof JsonObject object ? Fill.itemsOf(object, "env") : List.<JsonValue>of()) {
          if (variable instanceof JsonObject object
              && object.find("valueFrom") >= 0
              && Fill.objectOf(object, "valueFrom").find("fileKeyRef") >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
