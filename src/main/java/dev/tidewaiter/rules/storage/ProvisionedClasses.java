package dev.tidewaiter.rules.storage;

import java.util.Set;

/** Names of classes that distributions of Kubernetes come with and that make volumes. */
final class ProvisionedClasses {

  private static final Set<String> NAMES =
      Set.of(
          "default", "standard", "standard-rwo", "standard-rwx", "premium-rwo", "premium-rwx", "gp2", "gp3", "efs-sc", "ebs-sc", "managed",
          "managed-csi", "managed-premium", "managed-csi-premium", "azurefile", "azurefile-csi", "azurefile-premium", "local-path",
          "longhorn", "hostpath", "microk8s-hostpath", "do-block-storage",
          "linode-block-storage", "nfs-client", "nfs-csi", "rook-ceph-block",
          "rook-cephfs", "ceph-rbd", "csi-hostpath-sc", "openebs-hostpath", "vsphere-csi");

  private ProvisionedClasses() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
