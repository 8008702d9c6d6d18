package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rules.facts.Volume;
import java.util.Set;

/** Which storage is attached to a node before pods can use it, which is a part of a node, and which is mostly made by hand. */
final class NodeStorage {

  private static final Set<String> ATTACHED =
      Set.of(
          "csi", "awsElasticBlockStore", "gcePersistentDisk", "azureDisk", "cinder", "vsphereVolume", "iscsi", "fc", "rbd", "flexVolume",
          "portworxVolume", "photonPersistentDisk", "storageos");

  /** Classes whose volumes are directories of a node, to which the scheduler then brings all pods that use them. */
  private static final Set<String> OF_NODE =
      Set.of("local-path", "local-storage", "hostpath", "microk8s-hostpath", "openebs-hostpath", "csi-hostpath-sc", "topolvm-provisioner");

  private static final Set<String> BY_HAND = Set.of("hostPath", "local", "nfs", "iscsi", "fc", "cephfs", "rbd", "glusterfs");

  private NodeStorage() {}

  static boolean isMadeByHand(Volume volume) {
    return BY_HAND.contains(volume.source());
  }

  static boolean isAttached(Volume volume) {
    return ATTACHED.contains(volume.source());
  }

  static boolean isOfNode(String className) {
    return OF_NODE.contains(className);
  }
}
