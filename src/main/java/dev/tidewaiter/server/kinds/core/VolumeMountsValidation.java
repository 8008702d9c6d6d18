package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a container mounts volumes. Paths within a volume, propagation and read-only depth are reported without the mount's index.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateVolumeMounts, validateMountPropagation, validateMountRecursiveReadOnly,
 * validateBindMountOptions.
 */
final class VolumeMountsValidation {

  private VolumeMountsValidation() {}

  static void validate(ObjectView container, PodVolumes volumes, Errors errors) {
    ObjectView mounts = container.at("volumeMounts");
    if (mounts.size() == 0) {
      return;
    }
    Map<String, String> devices = VolumeDevicesValidation.byName(container.at("volumeDevices"), "devicePath");
    Set<String> devicePaths = new HashSet<>(devices.values());
    Set<String> paths = new HashSet<>();
    for (ObjectView mount : mounts.items()) {
      ObjectView name = mount.at("name");
      ObjectView path = mount.at("mountPath");
      errors.demandText(name, "");
      if (!volumes.has(name.text())) {
        errors.notFound(name);
      }
      errors.demandText(path, "");
      if (!paths.add(path.text())) {
        errors.invalid(path, "must be unique");
      }
      if (devices.containsKey(name.text())) {
        errors.invalid(name, "must not already exist in volumeDevices");
      }
      if (devicePaths.contains(path.text())) {
        errors.invalid(path, "must not already exist as a path in volumeDevices");
      }
      within(mount, mounts, errors);
      propagation(mount, container, mounts, errors);
      recursiveReadOnly(mount, mounts, errors);
      bindOptions(mount, volumes, errors);
    }
  }

  private static void within(ObjectView mount, ObjectView mounts, Errors errors) {
    ObjectView path = mount.at("subPath");
    ObjectView expression = mount.at("subPathExpr");
    if (!path.text().isEmpty()) {
      LocalPath.descending(path.as(mounts, "subPath"), errors);
    }
    if (!expression.text().isEmpty()) {
      if (!path.text().isEmpty()) {
        errors.invalid(expression, "subPathExpr and subPath are mutually exclusive");
      }
      LocalPath.descending(expression.as(mounts, "subPathExpr"), errors);
    }
  }

  private static void propagation(ObjectView mount, ObjectView container, ObjectView mounts, Errors errors) {
    ObjectView propagation = mount.at("mountPropagation").as(mounts, "mountPropagation");
    errors.oneOfIfPresent(propagation, "Bidirectional", "HostToContainer", "None");
    if (propagation.text().equals("Bidirectional") && !container.at("securityContext", "privileged").flag()) {
      errors.forbidden(propagation, "Bidirectional mount propagation is available only to privileged containers");
    }
  }

  private static void recursiveReadOnly(ObjectView mount, ObjectView mounts, Errors errors) {
    ObjectView mode = mount.at("recursiveReadOnly").as(mounts, "recursiveReadOnly");
    errors.oneOfIfPresent(mode, "Disabled", "Enabled", "IfPossible");
    if (!mode.text().equals("Enabled") && !mode.text().equals("IfPossible")) {
      return;
    }
    if (!mount.at("readOnly").flag()) {
      errors.forbidden(mode, "may only be specified when readOnly is true");
    }
    ObjectView propagation = mount.at("mountPropagation");
    if (propagation.present() && !propagation.text().equals("None")) {
      errors.forbidden(mode, "may only be specified when mountPropagation is None or not specified");
    }
  }

  private static void bindOptions(ObjectView mount, PodVolumes volumes, Errors errors) {
    ObjectView options = mount.at("bindMountOptions");
    if (options.size() == 0) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView option : options.items()) {
      String text = option.text();
      if (!text.equals("noexec") && !text.equals("nodev") && !text.equals("nosuid")) {
        errors.notSupported(option, "nodev", "noexec", "nosuid");
      }
      if (!seen.add(text)) {
        errors.duplicate(option);
      }
    }
    if (volumes.isImage(mount.at("name").text())) {
      errors.invalid(options, "bindMountOptions may not be used with image volumes");
    }
  }
}
