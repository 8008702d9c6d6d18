package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A {@code storageos} source.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateStorageOSVolumeSource, validateStorageOSPersistentVolumeSource.
 */
public final class StorageOsSource {

  private StorageOsSource() {}

  /** {@code storageos} of a Pod's volume. */
  public static void validate(ObjectView storageOs, Errors errors) {
    if (errors.demandText(storageOs.at("volumeName"), "")) {
      Names.dnsLabel(storageOs.at("volumeName"), errors);
    }
    ObjectView namespace = storageOs.at("volumeNamespace");
    if (!namespace.text().isEmpty()) {
      Names.dnsLabel(namespace, errors);
    }
    if (storageOs.at("secretRef").present()) {
      errors.demandText(storageOs.at("secretRef", "name"), "");
    }
  }

  /** {@code storageos} of a PersistentVolume, whose secret has a namespace. */
  public static void validatePersistent(ObjectView storageOs, Errors errors) {
    validate(storageOs, errors);
    if (storageOs.at("secretRef").present()) {
      errors.demandText(storageOs.at("secretRef", "namespace"), "");
    }
  }
}
