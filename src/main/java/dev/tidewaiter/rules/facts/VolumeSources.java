package dev.tidewaiter.rules.facts;

import dev.tidewaiter.server.field.ObjectView;

/** What kind of storage a PersistentVolume is. */
public final class VolumeSources {

  private static final String[] ALL = {
    "csi", "hostPath", "local", "nfs", "awsElasticBlockStore", "gcePersistentDisk", "azureDisk", "azureFile", "iscsi", "fc", "cinder",
    "vsphereVolume", "portworxVolume", "flexVolume", "cephfs", "rbd", "glusterfs", "flocker", "quobyte", "photonPersistentDisk", "scaleIO",
    "storageos"
  };

  private VolumeSources() {}

  /** The field of a volume's spec that says where its storage is; empty if none does. */
  public static String of(ObjectView spec) {
    for (String source : ALL) {
      if (spec.at(source).present()) {
        return source;
      }
    }
    return "";
  }
}
