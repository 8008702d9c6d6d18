package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.NodeSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;

/**
 * The spec of a PersistentVolume.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePersistentVolumeSpec.
 */
final class PersistentVolumeSpecValidation {

  private static final String INLINE = " in the context of inline volumes";

  private PersistentVolumeSpecValidation() {}

  /** What holds on create and on update. */
  static void validate(ObjectView spec, String name, Errors errors) {
    ObjectView modes = spec.at("accessModes");
    if (modes.size() == 0) {
      errors.required(modes, "");
    }
    AccessModes.validate(modes, errors);
    capacity(spec.at("capacity"), errors);
    ObjectView policy = spec.at("persistentVolumeReclaimPolicy");
    if (!policy.text().isEmpty()) {
      errors.oneOf(policy, "Delete", "Recycle", "Retain");
    }
    nodeAffinity(spec.at("nodeAffinity"), errors);
    PersistentVolumeSources.validate(spec, name, spec.at("nodeAffinity").present(), errors);
    recycledRoot(spec, errors);
    ObjectView storageClass = spec.at("storageClassName");
    if (!storageClass.text().isEmpty()) {
      Names.dnsSubdomain(storageClass, errors);
    }
    errors.oneOfIfPresent(spec.at("volumeMode"), "Block", "Filesystem");
    attributesClass(spec, errors);
  }

  /** The spec of a volume that is described where it is attached: a CSI volume, whatever else it may say. */
  static void validateInline(ObjectView spec, Errors errors) {
    notInline(spec.at("claimRef"), spec.at("claimRef").present(), errors);
    notInline(spec.at("capacity"), spec.at("capacity").size() > 0, errors);
    if (spec.at("csi").absent()) {
      errors.required(spec.at("csi"), "has to be specified" + INLINE);
    }
    ObjectView modes = spec.at("accessModes");
    if (modes.size() == 0) {
      errors.required(modes, "");
    }
    AccessModes.validate(modes, errors);
    ObjectView policy = spec.at("persistentVolumeReclaimPolicy");
    if (!policy.text().isEmpty() && !policy.text().equals("Retain")) {
      errors.forbidden(policy, "may only be Retain" + INLINE);
    }
    notInline(spec.at("nodeAffinity"), spec.at("nodeAffinity").present(), errors);
    PersistentVolumeSources.validate(spec, "", false, errors);
    recycledRoot(spec, errors);
    notInline(spec.at("storageClassName"), !spec.at("storageClassName").text().isEmpty(), errors);
    ObjectView mode = spec.at("volumeMode");
    if (mode.present() && !mode.text().equals("Filesystem")) {
      errors.forbidden(mode, "may not specify volumeMode other than Filesystem" + INLINE);
    }
  }

  private static void notInline(ObjectView field, boolean specified, Errors errors) {
    if (specified) {
      errors.forbidden(field, "may not be specified" + INLINE);
    }
  }

  private static void recycledRoot(ObjectView spec, Errors errors) {
    ObjectView policy = spec.at("persistentVolumeReclaimPolicy");
    if (policy.text().equals("Recycle") && isRoot(spec.at("hostPath", "path").text())) {
      errors.forbidden(policy, "may not be 'recycle' for a hostPath mount of '/'");
    }
  }

  /** Storage and nothing else, above zero. */
  private static void capacity(ObjectView capacity, Errors errors) {
    if (capacity.size() == 0) {
      errors.required(capacity, "");
    }
    if (capacity.size() != 1 || capacity.key("storage").absent()) {
      errors.notSupported(capacity, Quantities.printMap(capacity), new String[] {"storage"});
    }
    for (ObjectView amount : capacity.entries()) {
      Quantity quantity = Quantities.ofResource(amount);
      if (quantity.value() < 0) {
        errors.invalid(amount, Long.toString(quantity.value()), "must be a valid resource quantity");
      }
      Quantities.positive(amount, quantity, errors);
    }
  }

  private static void nodeAffinity(ObjectView affinity, Errors errors) {
    if (affinity.absent()) {
      return;
    }
    ObjectView required = affinity.at("required");
    if (required.present()) {
      NodeSelector.validate(required, errors);
    } else {
      errors.required(required, "must specify required node constraints");
    }
  }

  /** A class of attributes is a matter of CSI volumes. */
  private static void attributesClass(ObjectView spec, Errors errors) {
    ObjectView name = spec.at("volumeAttributesClassName");
    if (name.absent()) {
      return;
    }
    if (errors.demandText(name, "an empty string is disallowed")) {
      Names.dnsSubdomain(name, errors);
    }
    if (spec.at("csi").absent()) {
      errors.required(spec.at("csi"), "has to be specified when using volumeAttributesClassName");
    }
  }

  /** Whether a path is {@code /} once its dots are taken out. */
  private static boolean isRoot(String path) {
    int depth = 0;
    int start = 0;
    while (start < path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String element = path.substring(start, end);
      if (element.equals("..")) {
        depth = Math.max(0, depth - 1);
      } else if (!element.isEmpty() && !element.equals(".")) {
        depth++;
      }
      start = end + 1;
    }
    return depth == 0 && path.startsWith("/");
  }
}
