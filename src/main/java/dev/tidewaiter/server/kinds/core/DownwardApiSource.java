package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Volumes whose files are fields of the Pod.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateDownwardAPIVolumeSource, validateDownwardAPIVolumeFile.
 */
final class DownwardApiSource {

  private static final String[] FIELDS = {
    "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"
  };

  private DownwardApiSource() {}

  static void validate(ObjectView source, Errors errors) {
    Numbers.fileMode(source.at("defaultMode"), errors);
    Numbers.userId(source.at("defaultUser"), errors);
    for (ObjectView item : source.at("items").items()) {
      file(item, source.path(), errors);
    }
  }

  /**
   * One file.
   *
   * @param path of the source: the server's paths do not name the item
   */
  static void file(ObjectView item, FieldPath path, Errors errors) {
    ObjectView file = item.as(path);
    errors.demandText(file.at("path"), "");
    LocalPath.notReserved(file.at("path"), errors);
    ObjectView resource = file.at("resourceFieldRef");
    if (file.at("fieldRef").present()) {
      FieldReferences.podField(file.at("fieldRef"), FIELDS, errors);
      if (resource.present()) {
        errors.invalid(file, "\"resource\"", "fieldRef and resourceFieldRef can not be specified simultaneously");
      }
    } else if (resource.present()) {
      if (errors.demandText(resource.at("containerName"), "")) {
        FieldReferences.resource(resource, errors);
      }
      FieldReferences.divisor(resource, errors);
    } else {
      errors.required(file, "one of fieldRef and resourceFieldRef is required");
    }
    Numbers.fileMode(file.at("mode"), errors);
    Numbers.userId(file.at("user"), errors);
  }
}
