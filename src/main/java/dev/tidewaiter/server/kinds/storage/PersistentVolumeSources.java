package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.volume.CloudDiskSources;
import dev.tidewaiter.server.kinds.volume.CsiSource;
import dev.tidewaiter.server.kinds.volume.FibreChannelSource;
import dev.tidewaiter.server.kinds.volume.FileServerSources;
import dev.tidewaiter.server.kinds.volume.FlexVolumeSource;
import dev.tidewaiter.server.kinds.volume.HostSources;
import dev.tidewaiter.server.kinds.volume.IscsiSource;
import dev.tidewaiter.server.kinds.volume.StorageOsSource;

/**
 * Where a PersistentVolume's storage is: exactly one source.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePersistentVolumeSpec.
 */
final class PersistentVolumeSources {

  /** In the order in which the server looks for them. */
  private static final String[] SOURCES = {
    "hostPath", "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "flocker", "nfs", "rbd", "quobyte", "cephfs", "iscsi", "cinder",
    "fc", "flexVolume", "azureFile", "vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "scaleIO", "local",
    "storageos", "csi"
  };

  private PersistentVolumeSources() {}

  /**
   * Validates the source.
   *
   * @param affine whether the nodes are said that the volume can be used on, as a local one must
   */
  static void validate(ObjectView spec, String volumeName, boolean affine, Errors errors) {
    boolean found = false;
    for (String name : SOURCES) {
      ObjectView source = spec.at(name);
      if (source.absent()) {
        continue;
      }
      if (found && !name.equals("flexVolume")) {
        errors.forbidden(source.as(spec.path().child(nameOfSecond(name))), "may not specify more than 1 volume type");
      } else {
        source(name, source, spec, volumeName, affine, errors);
      }
      found = true;
    }
    if (!found) {
      errors.required(spec, "must specify a volume type");
    }
  }

  private static String nameOfSecond(String name) {
    return name.equals("cephfs") ? "cephFS" : name;
  }

  private static void source(String name, ObjectView source, ObjectView spec, String volumeName, boolean affine, Errors errors) {
    switch (name) {
      case "hostPath" -> HostSources.hostPath(source, errors);
      case "gcePersistentDisk" -> CloudDiskSources.gcePersistentDisk(source.as(spec.path().child("persistentDisk")), errors);
      case "awsElasticBlockStore" -> CloudDiskSources.awsElasticBlockStore(source, errors);
      case "glusterfs" -> glusterfs(source, errors);
      case "flocker" -> FileServerSources.flocker(source, errors);
      case "nfs" -> FileServerSources.nfs(source, errors);
      case "rbd" -> FileServerSources.rbd(source, errors);
      case "quobyte" -> FileServerSources.quobyte(source, errors);
      case "cephfs" -> FileServerSources.cephfs(source, errors);
      case "iscsi" -> IscsiSource.validatePersistent(source, volumeName, errors);
      case "cinder" -> CloudDiskSources.persistentCinder(source, errors);
      case "fc" -> FibreChannelSource.validate(source, errors);
      case "flexVolume" -> FlexVolumeSource.validate(source, errors);
      case "azureFile" -> CloudDiskSources.persistentAzureFile(source, errors);
      case "vsphereVolume" -> CloudDiskSources.vsphereVolume(source, errors);
      case "photonPersistentDisk" -> CloudDiskSources.photonPersistentDisk(source, errors);
      case "portworxVolume" -> CloudDiskSources.portworxVolume(source, errors);
      case "azureDisk" -> CloudDiskSources.azureDisk(source, errors);
      case "scaleIO" -> FileServerSources.scaleIo(source, errors);
      case "local" -> local(source, spec, affine, errors);
      case "storageos" -> StorageOsSource.validatePersistent(source, errors);
      case "csi" -> CsiSource.validatePersistent(source, errors);
      default -> throw new AssertionError(name);
    }
  }

  private static void glusterfs(ObjectView glusterfs, Errors errors) {
    FileServerSources.glusterfs(glusterfs, errors);
    ObjectView namespace = glusterfs.at("endpointsNamespace");
    if (namespace.absent()) {
      return;
    }
    if (namespace.text().isEmpty()) {
      errors.invalid(namespace, "if the endpointnamespace is set, it must be a valid namespace name");
    } else {
      Names.dnsLabel(namespace, errors);
    }
  }

  private static void local(ObjectView local, ObjectView spec, boolean affine, Errors errors) {
    HostSources.local(local, errors);
    if (!affine) {
      errors.required(spec.at("nodeAffinity"), "Local volume requires node affinity");
    }
  }
}
