package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
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
    Require.text(disk.at("pdName"), errors);
    partition(disk.at("partition"), errors);
  }

  public static void awsElasticBlockStore(ObjectView disk, Errors errors) {
    Require.text(disk.at("volumeID"), errors);
    partition(disk.at("partition"), errors);
  }

  public static void cinder(ObjectView disk, Errors errors) {
    Require.text(disk.at("volumeID"), errors);
    if (disk.at("secretRef").present()) {
      Require.text(disk.at("secretRef", "name"), errors);
    }
  }

  /** {@code cinder} of a PersistentVolume, whose secret has a namespace. */
  public static void persistentCinder(ObjectView disk, Errors errors) {
    cinder(disk, errors);
    if (disk.at("secretRef").present()) {
      Require.text(disk.at("secretRef", "namespace"), errors);
    }
  }

  /** {@code azureDisk}; its kind is Shared and its caching mode ReadWrite where it names none. */
  public static void azureDisk(ObjectView disk, Errors errors) {
    Require.text(disk.at("diskName"), errors);
    ObjectView uri = disk.at("diskURI");
    Require.text(uri, errors);
    oneOf(disk.at("cachingMode"), errors, "None", "ReadOnly", "ReadWrite");
    ObjectView kind = disk.at("kind");
    oneOf(kind, errors, "Dedicated", "Managed", "Shared");
    boolean managed = kind.text().equals("Managed");
    if (managed && !uri.text().startsWith("/subscriptions/")) {
      errors.notSupported(
          uri, "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}");
    }
    if (!managed && !uri.text().startsWith("https://")) {
      errors.notSupported(uri, "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd");
    }
  }

  public static void azureFile(ObjectView share, Errors errors) {
    Require.text(share.at("secretName"), errors);
    Require.text(share.at("shareName"), errors);
  }

  /** {@code azureFile} of a PersistentVolume: a namespace, if given, is not empty. */
  public static void persistentAzureFile(ObjectView share, Errors errors) {
    azureFile(share, errors);
    if (share.at("secretNamespace").present()) {
      Require.text(share.at("secretNamespace"), errors);
    }
  }

  public static void vsphereVolume(ObjectView disk, Errors errors) {
    Require.text(disk.at("volumePath"), errors);
  }

  public static void photonPersistentDisk(ObjectView disk, Errors errors) {
    Require.text(disk.at("pdID"), errors);
  }

  public static void portworxVolume(ObjectView volume, Errors errors) {
    Require.text(volume.at("volumeID"), errors);
  }

  private static void partition(ObjectView partition, Errors errors) {
    if (partition.number() < 0 || partition.number() > 255) {
      errors.invalid(partition, "must be between 1 and 255, inclusive");
    }
  }

  private static void oneOf(ObjectView field, Errors errors, String... allowed) {
    if (field.absent()) {
      return;
    }
    for (String value : allowed) {
      if (value.equals(field.text())) {
        return;
      }
    }
    errors.notSupported(field, GoPrint.json(field.text()), allowed);
  }
}
