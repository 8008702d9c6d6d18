package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.kinds.volume.CloudDiskSources;
import dev.tidewaiter.server.kinds.volume.CsiSource;
import dev.tidewaiter.server.kinds.volume.FibreChannelSource;
import dev.tidewaiter.server.kinds.volume.FileServerSources;
import dev.tidewaiter.server.kinds.volume.FlexVolumeSource;
import dev.tidewaiter.server.kinds.volume.HostSources;
import dev.tidewaiter.server.kinds.volume.IscsiSource;
import dev.tidewaiter.server.kinds.volume.StorageOsSource;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What a volume's source must be. A volume without one is an {@code emptyDir}; a second source is refused unseen.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateVolumeSource and below.
 */
final class VolumeValidation {

  /** In the order in which the server looks at them. */
  private static final String[] SOURCES = {
    "emptyDir", "hostPath", "gitRepo", "gcePersistentDisk", "awsElasticBlockStore", "secret", "nfs", "iscsi", "glusterfs", "flocker",
    "persistentVolumeClaim", "rbd", "cinder", "cephfs", "quobyte", "downwardAPI", "fc", "flexVolume", "configMap", "azureFile",
    "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "storageos", "projected", "scaleIO", "csi", "ephemeral",
    "image"
  };

  private static final int LONGEST_ISCSI_INTERFACE = 64;

  private VolumeValidation() {}

  /** The volume's source; its name is checked elsewhere. */
  static void source(ObjectView volume, PodContext context, Errors errors) {
    JsonObject object = volume.object();
    boolean found = false;
    for (String name : SOURCES) {
      if (object.get(name).isPresent()) {
        if (found) {
          errors.forbidden(
              volume.at(name).as(volume.path().child(asPrinted(name))), "may not specify more than 1 volume type");
        } else {
          source(name, volume, context, errors);
        }
        if (name.equals("iscsi")) {
          iscsiInterface(volume, errors);
        }
        found = true;
      }
    }
  }

  /** Whether a volume has no source, so that the server makes it an {@code emptyDir}. */
  static boolean hasNoSource(ObjectView volume) {
    JsonObject object = volume.object();
    for (String name : SOURCES) {
      if (object.get(name).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static void source(String name, ObjectView volume, PodContext context, Errors errors) {
    ObjectView source = volume.at(name);
    switch (name) {
      case "emptyDir" -> emptyDir(source, errors);
      case "hostPath" -> HostSources.hostPath(source, errors);
      case "gitRepo" -> gitRepo(source, errors);
      case "gcePersistentDisk" -> CloudDiskSources.gcePersistentDisk(source.as(volume.path().child("persistentDisk")), errors);
      case "awsElasticBlockStore" -> CloudDiskSources.awsElasticBlockStore(source, errors);
      case "secret" -> KeyedSources.secret(source, errors);
      case "nfs" -> FileServerSources.nfs(source, errors);
      case "iscsi" -> IscsiSource.validate(source, errors);
      case "glusterfs" -> FileServerSources.glusterfs(source, errors);
      case "flocker" -> FileServerSources.flocker(source, errors);
      case "persistentVolumeClaim" -> errors.demandText(source.at("claimName"), "");
      case "rbd" -> FileServerSources.rbd(source, errors);
      case "cinder" -> CloudDiskSources.cinder(source, errors);
      case "cephfs" -> FileServerSources.cephfs(source, errors);
      case "quobyte" -> FileServerSources.quobyte(source, errors);
      case "downwardAPI" -> DownwardApiSource.validate(source, errors);
      case "fc" -> FibreChannelSource.validate(source, errors);
      case "flexVolume" -> FlexVolumeSource.validate(source, errors);
      case "configMap" -> KeyedSources.configMap(source, errors);
      case "azureFile" -> CloudDiskSources.azureFile(source, errors);
      case "vsphereVolume" -> CloudDiskSources.vsphereVolume(source, errors);
      case "photonPersistentDisk" -> CloudDiskSources.photonPersistentDisk(source, errors);
      case "portworxVolume" -> CloudDiskSources.portworxVolume(source, errors);
      case "azureDisk" -> CloudDiskSources.azureDisk(source, errors);
      case "storageos" -> StorageOsSource.validate(source, errors);
      case "projected" -> ProjectedSource.validate(source, errors);
      case "scaleIO" -> FileServerSources.scaleIo(source, errors);
      case "csi" -> CsiSource.validate(source, errors);
      case "ephemeral" -> EphemeralSource.validate(volume, context, errors);
      case "image" -> image(source, errors);
      default -> throw new AssertionError(name);
    }
  }

  private static void emptyDir(ObjectView emptyDir, Errors errors) {
    if (Quantities.of(emptyDir.at("sizeLimit")).signum() < 0) {
      errors.forbidden(emptyDir.at("sizeLimit"), "SizeLimit field must be a valid resource quantity");
    }
    ObjectView mode = emptyDir.at("mode");
    if (mode.number() < 0 || mode.number() > 01777) {
      errors.invalid(mode, "must be a number between 0 and 01777 (octal), both inclusive");
    }
  }

  private static void gitRepo(ObjectView gitRepo, Errors errors) {
    errors.demandText(gitRepo.at("repository"), "");
    LocalPath.descending(gitRepo.at("directory"), errors);
  }

  private static void image(ObjectView image, Errors errors) {
    errors.demandText(image.at("reference"), "");
    ContainerValidation.pullPolicy(image.at("pullPolicy"), errors);
  }

  /** The node's interface is named after volume and portal; looked at even where another source is in force. */
  private static void iscsiInterface(ObjectView volume, Errors errors) {
    ObjectView iscsi = volume.at("iscsi");
    String name = volume.at("name").text() + ":" + iscsi.at("targetPortal").text();
    if (iscsi.at("initiatorName").present() && Utf8.length(name) > LONGEST_ISCSI_INTERFACE) {
      errors.invalid(volume.at("name"),
          "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.");
    }
  }

  /** How the server spells two of the sources when it refuses them. */
  private static String asPrinted(String source) {
    return source.equals("cephfs") ? "cephFS" : source.equals("downwardAPI") ? "downwarAPI" : source;
  }
}
