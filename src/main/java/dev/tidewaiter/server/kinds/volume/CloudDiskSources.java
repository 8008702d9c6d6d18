package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Disks and shares of clouds and hypervisors.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateGCEPersistentDiskVolumeSource, validateAWSElasticBlockStoreVolumeSource,
 * validateCinderVolumeSource, validateAzureDisk, validateAzureFile, validateVsphereVolumeSource and their likes.
 */
public final class CloudDiskSources {

  private CloudDiskSources() {}

  /** {@code gcePersistentDisk}; the server reports it under {@code persistentDisk}. */
  public static void gcePersistentDisk(ObjectView disk, Errors errors) {
    errors.demandText(disk.at("pdName"), "");
    partition(disk.at("partition"), errors);
  }

  /** {@code awsElasticBlockStore}; also of a PersistentVolume. */
  public static void awsElasticBlockStore(ObjectView disk, Errors errors) {
    errors.demandText(disk.at("volumeID"), "");
    partition(disk.at("partition"), errors);
  }

  /** {@code cinder} of a Pod's volume. */
  public static void cinder(ObjectView disk, Errors errors) {
    errors.demandText(disk.at("volumeID"), "");
    if (disk.at("secretRef").present()) {
      errors.demandText(disk.at("secretRef", "name"), "");
    }
  }

  /** {@code cinder} of a PersistentVolume, whose secret has a namespace. */
  public static void persistentCinder(ObjectView disk, Errors errors) {
    cinder(disk, errors);
    if (disk.at("secretRef").present()) {
      errors.demandText(disk.at("secretRef", "namespace"), "");
    }
  }

  /** {@code azureDisk}; its kind is Shared and its caching mode ReadWrite where it names none. */
  public static void azureDisk(ObjectView disk, Errors errors) {
    errors.demandText(disk.at("diskName"), "");
    ObjectView uri = disk.at("diskURI");
    errors.demandText(uri, "");
    errors.oneOfIfPresent(disk.at("cachingMode"), "None", "ReadOnly", "ReadWrite");
    ObjectView kind = disk.at("kind");
    errors.oneOfIfPresent(kind, "Dedicated", "Managed", "Shared");
    boolean managed = kind.text().equals("Managed");
    if (managed && !uri.text().startsWith("/subscriptions/")) {
      errors.notSupported(
          uri, "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}");
    }
    if (!managed && !uri.text().startsWith("https://")) {
      errors.notSupported(uri, "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd");
    }
  }

  /** {@code azureFile} of a Pod's volume. */
  public static void azureFile(ObjectView share, Errors errors) {
    errors.demandText(share.at("secretName"), "");
    errors.demandText(share.at("shareName"), "");
  }

  /** {@code azureFile} of a PersistentVolume: a namespace, if given, is not empty. */
  public static void persistentAzureFile(ObjectView share, Errors errors) {
    azureFile(share, errors);
    if (share.at("secretNamespace").present()) {
      errors.demandText(share.at("secretNamespace"), "");
    }
  }

  /** {@code vsphereVolume}; also of a PersistentVolume. */
  public static void vsphereVolume(ObjectView disk, Errors errors) {
    errors.demandText(disk.at("volumePath"), "");
  }

  /** {@code photonPersistentDisk}; also of a PersistentVolume. */
  public static void photonPersistentDisk(ObjectView disk, Errors errors) {
    errors.demandText(disk.at("pdID"), "");
  }

  /** {@code portworxVolume}; also of a PersistentVolume. */
  public static void portworxVolume(ObjectView volume, Errors errors) {
    errors.demandText(volume.at("volumeID"), "");
  }

  private static void partition(ObjectView partition, Errors errors) {
    if (partition.number() < 0 || partition.number() > 255) {
      errors.invalid(partition, "must be between 1 and 255, inclusive");
    }
  }
}
