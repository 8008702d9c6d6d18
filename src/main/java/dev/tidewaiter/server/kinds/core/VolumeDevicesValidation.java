package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which volumes a container has as block devices.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateVolumeDevices.
 */
final class VolumeDevicesValidation {

  private VolumeDevicesValidation() {}

  static void validate(ObjectView container, PodVolumes volumes, Errors errors) {
    if (container.at("volumeDevices").size() == 0) {
      return;
    }
    Map<String, String> mounts = byName(container.at("volumeMounts"), "mountPath");
    Set<String> mountPaths = new HashSet<>(mounts.values());
    Set<String> names = new HashSet<>();
    Set<String> paths = new HashSet<>();
    for (ObjectView device : container.at("volumeDevices").items()) {
      name(device.at("name"), names, volumes, errors);
      ObjectView path = device.at("devicePath");
      errors.demandText(path, "");
      if (paths.contains(path.text())) {
        errors.invalid(path, "must be unique");
      }
      if (hasBackstep(path.text())) {
        errors.invalid(path, "can not contain backsteps ('..')");
      } else {
        paths.add(path.text());
      }
      if (mounts.containsKey(device.at("name").text())) {
        errors.invalid(device.at("name"), "must not already exist in volumeMounts");
      }
      if (mountPaths.contains(path.text())) {
        errors.invalid(path, "must not already exist as a path in volumeMounts");
      }
    }
  }

  /** The paths of mounts or devices by the names of their volumes; the last of a name counts. */
  static Map<String, String> byName(ObjectView list, String pathField) {
    if (list.size() == 0) {
      return Map.of();
    }
    Map<String, String> byName = new HashMap<>();
    for (ObjectView item : list.items()) {
      byName.put(item.at("name").text(), item.at(pathField).text());
    }
    return byName;
  }

  private static void name(ObjectView name, Set<String> names, PodVolumes volumes, Errors errors) {
    errors.demandText(name, "");
    if (!name.text().isEmpty() && !names.add(name.text())) {
      errors.invalid(name, "must be unique");
    }
    if (!volumes.has(name.text())) {
      errors.notFound(name);
    } else if (!volumes.isClaim(name.text())) {
      errors.invalid(name, "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode");
    }
  }

  private static boolean hasBackstep(String path) {
    return ("/" + path + "/").contains("/../");
  }
}
