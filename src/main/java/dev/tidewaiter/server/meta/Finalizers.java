package dev.tidewaiter.server.meta;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Finalizers of an object.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/validation/objectmeta.go, ValidateFinalizers; pkg/apis/core/validation,
 * validateKubeFinalizerName.
 */
final class Finalizers {

  private static final String KUBERNETES = "kubernetes";
  private static final String ORPHAN = "orphan";
  private static final String FOREGROUND = "foregroundDeletion";

  private Finalizers() {}

  /** The finalizers with the one that admission adds to what Pods may use (plugin/pkg/admission/storage/storageobjectinuseprotection). */
  static JsonArray withProtection(JsonArray finalizers, GroupVersionKind kind) {
    String protection =
        switch (kind.kind()) {
          case "PersistentVolume" -> "kubernetes.io/pv-protection";
          case "PersistentVolumeClaim" -> "kubernetes.io/pvc-protection";
          case "VolumeAttributesClass" -> "kubernetes.io/vac-protection";
          default -> "";
        };
    List<JsonValue> items = new ArrayList<>(finalizers.items());
    for (JsonValue item : items) {
      if (item instanceof JsonString text && text.value().equals(protection)) {
        return finalizers;
      }
    }
    items.add(new JsonString(protection, finalizers.node()));
    return protection.isEmpty() ? finalizers : new JsonArray(items, finalizers.node());
  }

  /** Qualified names; the sentences stand at the list. */
  static void validate(ObjectView finalizers, Errors errors) {
    boolean orphan = false;
    boolean foreground = false;
    for (ObjectView finalizer : finalizers.items()) {
      errors.invalidEach(finalizer.as(finalizers), Formats.qualifiedName(finalizer.text()));
      orphan |= finalizer.text().equals(ORPHAN);
      foreground |= finalizer.text().equals(FOREGROUND);
    }
    if (orphan && foreground) {
      String detail = "finalizer " + ORPHAN + " and " + FOREGROUND + " cannot be both set";
      errors.invalid(finalizers, GoPrint.named(finalizers), detail);
    }
  }

  /** Those without a domain must be Kubernetes' own. */
  static void demandOwnOrQualified(ObjectView finalizers, Errors errors) {
    for (ObjectView finalizer : finalizers.items()) {
      String name = finalizer.text();
      boolean own = name.equals(KUBERNETES) || name.equals(ORPHAN) || name.equals(FOREGROUND);
      if (name.indexOf('/') < 0 && !own) {
        errors.invalid(finalizer, "name is neither a standard finalizer name nor is it fully qualified");
      }
    }
  }
}
