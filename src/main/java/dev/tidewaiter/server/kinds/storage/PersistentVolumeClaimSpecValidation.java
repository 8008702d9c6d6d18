package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.Warnings;

/**
 * The spec of a claim: of a PersistentVolumeClaim, of a StatefulSet's volumeClaimTemplates and of an ephemeral volume's template.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePersistentVolumeClaimSpec; pkg/api/persistentvolumeclaim.
 */
public final class PersistentVolumeClaimSpecValidation {

  private PersistentVolumeClaimSpecValidation() {}

  /** What holds on create and on update. */
  public static void validate(ObjectView spec, Errors errors) {
    ObjectView modes = spec.at("accessModes");
    if (modes.size() == 0) {
      errors.required(modes, "at least 1 access mode is required");
    }
    LabelSelector.validate(spec.at("selector"), errors);
    AccessModes.validate(modes, errors);
    storageRequest(spec, errors);
    className(spec.at("storageClassName"), errors);
    errors.oneOfIfPresent(spec.at("volumeMode"), "Block", "Filesystem");
    DataSources.validate(spec, errors);
    className(spec.at("volumeAttributesClassName"), errors);
  }

  /** What shows of a claim's sizes: amounts that are no whole number of bytes. */
  public static void warn(ObjectView spec, Warnings warnings) {
    wholeBytes(spec.at("resources", "requests").key("storage"), warnings);
    wholeBytes(spec.at("resources", "limits").key("storage"), warnings);
  }

  /** The server's path leaves {@code requests} out. */
  private static void storageRequest(ObjectView spec, Errors errors) {
    ObjectView request = spec.at("resources", "requests").key("storage").as(spec.path().child("resources").key("storage"));
    if (request.absent()) {
      errors.required(request, "");
    } else {
      Quantities.positive(request, Quantities.ofResource(request), errors);
    }
  }

  /** An empty name stands for no class. */
  private static void className(ObjectView name, Errors errors) {
    if (!name.text().isEmpty()) {
      Names.dnsSubdomain(name, errors);
    }
  }

  private static void wholeBytes(ObjectView amount, Warnings warnings) {
    Quantity quantity = Quantities.ofResource(amount);
    if (quantity.milliValue() % 1000 != 0) {
      warnings.add(
          amount,
          amount.path() + ": fractional byte value " + Quantities.print(quantity) + " is invalid, must be an integer");
    }
  }
}
