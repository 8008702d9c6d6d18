package dev.tidewaiter.server.kinds.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each warning with an object that just doesn't earn it; all answers are a real server's. */
class StorageWarningsTest {

  private static List<String> warned(String yaml) {
    KindRun run = KindRun.of(yaml);
    assertEquals(List.of(), run.sentences());
    return run.warned();
  }

  private static List<String> volume(String annotations, String spec) {
    return warned("apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a, annotations: {" + annotations + "}}\n"
        + "spec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, " + spec + "}\n");
  }

  private static List<String> claim(String annotations, String resources) {
    return warned("apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a, annotations: {" + annotations + "}}\n"
        + "spec: {accessModes: [ReadWriteOnce], resources: {" + resources + "}}\n");
  }

  private static List<String> topology(String key) {
    return warned("apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: a}\nprovisioner: a\n"
        + "allowedTopologies: [{matchLabelExpressions: [{key: " + key + ", values: [a]}]}]\n");
  }

  @Test
  void classOfVolumeInAnnotationIsDeprecated() {
    assertEquals(
        List.of("metadata.annotations[volume.beta.kubernetes.io/storage-class]: deprecated since v1.8; use \"storageClassName\" attribute "
            + "instead"),
        volume("volume.beta.kubernetes.io/storage-class: a", "hostPath: {path: /a}"));
    assertEquals(List.of(), volume("volume.kubernetes.io/storage-class: a", "hostPath: {path: /a}"));
  }

  @Test
  void mountOptionsInAnnotationAreDeprecated() {
    assertEquals(
        List.of("metadata.annotations[volume.beta.kubernetes.io/mount-options]: deprecated since v1.31; use \"mountOptions\" attribute "
            + "instead"),
        volume("volume.beta.kubernetes.io/mount-options: ro", "nfs: {server: a, path: /a}"));
    assertEquals(List.of(), volume("", "mountOptions: [ro], nfs: {server: a, path: /a}"));
  }

  @Test
  void recyclingIsDeprecated() {
    assertEquals(
        List.of("spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use "
            + "dynamic provisioning."),
        volume("", "persistentVolumeReclaimPolicy: Recycle, hostPath: {path: /a}"));
    assertEquals(List.of(), volume("", "persistentVolumeReclaimPolicy: Delete, hostPath: {path: /a}"));
  }

  @Test
  void deprecatedLabelsOfNodesAreWarnedOf() {
    String affinity = "hostPath: {path: /a}, nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{operator: Exists, key: ";
    assertEquals(
        List.of("spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key: beta.kubernetes.io/arch is deprecated since "
            + "v1.14; use \"kubernetes.io/arch\" instead"),
        volume("", affinity + "beta.kubernetes.io/arch}]}]}}"));
    assertEquals(List.of(), volume("", affinity + "kubernetes.io/arch}]}]}}"));
  }

  @Test
  void sourcesThatNoLongerWorkAreWarnedOf() {
    assertEquals(List.of("spec.cephfs: deprecated in v1.28, non-functional in v1.31+"), volume("", "cephfs: {monitors: [a]}"));
    assertEquals(
        List.of("spec.photonPersistentDisk: deprecated in v1.11, non-functional in v1.16+"), volume("", "photonPersistentDisk: {pdID: a}"));
    assertEquals(
        List.of("spec.scaleIO: deprecated in v1.16, non-functional in v1.22+"),
        volume("", "scaleIO: {gateway: a, system: b, volumeName: c}"));
    assertEquals(List.of("spec.storageOS: deprecated in v1.22, non-functional in v1.25+"), volume("", "storageos: {volumeName: a}"));
    assertEquals(
        List.of("spec.glusterfs: deprecated in v1.25, non-functional in v1.26+"), volume("", "glusterfs: {endpoints: a, path: b}"));
    assertEquals(List.of("spec.rbd: deprecated in v1.28, non-functional in v1.31+"), volume("", "rbd: {monitors: [a], image: b}"));
    assertEquals(List.of(), volume("", "quobyte: {registry: 'a:1', volume: b}"));
  }

  @Test
  void classOfClaimInAnnotationIsDeprecated() {
    assertEquals(
        List.of("metadata.annotations[volume.beta.kubernetes.io/storage-class]: deprecated since v1.8; use \"storageClassName\" attribute "
            + "instead"),
        claim("volume.beta.kubernetes.io/storage-class: ''", "requests: {storage: 1Gi}"));
    assertEquals(List.of(), claim("volume.beta.kubernetes.io/storage-provisioner: a", "requests: {storage: 1Gi}"));
  }

  @Test
  void partsOfBytesAreWarnedOf() {
    assertEquals(
        List.of(
            "spec.resources.requests[storage]: fractional byte value \"1500m\" is invalid, must be an integer",
            "spec.resources.limits[storage]: fractional byte value \"2500m\" is invalid, must be an integer"),
        claim("", "requests: {storage: 1.5}, limits: {storage: 2.5}"));
    assertEquals(List.of(), claim("", "requests: {storage: 1.5Ki, cpu: 1.5}, limits: {storage: 2000m}"));
  }

  @Test
  void deprecatedLabelsOfTopologiesAreWarnedOf() {
    assertEquals(
        List.of("allowedTopologies[0].matchLabelExpressions[0].key: deprecated since v1.17; use \"topology.kubernetes.io/zone\" instead"),
        topology("failure-domain.beta.kubernetes.io/zone"));
    assertEquals(List.of(), topology("topology.kubernetes.io/zone"));
  }
}
