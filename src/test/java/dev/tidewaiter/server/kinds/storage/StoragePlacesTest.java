package dev.tidewaiter.server.kinds.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where errors point whose printed path is not that of the document. */
class StoragePlacesTest {

  private static final String CLAIM = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a}\nspec:\n";

  @Test
  void missingSizeIsReportedAtTheNearestKey() {
    KindRun run = KindRun.of(CLAIM + "  accessModes: [ReadWriteOnce]\n  resources:\n    requests: {cpu: 1}\n");
    assertEquals(List.of("spec.resources[storage]: Required value"), run.sentences());
    assertEquals(List.of("requests"), run.places());
  }

  @Test
  void wrongSizeIsReportedAtItsValue() {
    KindRun run = KindRun.of(CLAIM + "  accessModes: [ReadWriteOnce]\n  resources:\n    requests: {storage: -5Gi}\n");
    assertEquals(List.of("-5Gi"), run.places());
  }

  @Test
  void wrongAccessModeIsReportedAtTheItem() {
    KindRun run = KindRun.of(CLAIM + "  accessModes: [ReadWriteOnce, readOnlyMany]\n  resources: {requests: {storage: 1}}\n");
    assertEquals(List.of("readOnlyMany"), run.places());
  }

  @Test
  void mistakeInSourceIsReportedForItsMirrorAtTheSamePlace() {
    KindRun run =
        KindRun.of(CLAIM + "  accessModes: [ReadWriteOnce]\n  resources: {requests: {storage: 1}}\n"
            + "  dataSourceRef: {kind: Populator, apiGroup: Example_1, name: a}\n");
    assertEquals(List.of("Example_1", "Example_1"), run.places());
  }

  @Test
  void diskThatTheServerNamesOtherwiseIsReportedAtItsField() {
    KindRun run =
        KindRun.of("apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\nspec:\n  accessModes: [ReadWriteOnce]\n"
            + "  capacity: {storage: 1}\n  gcePersistentDisk: {pdName: a, partition: 999}\n");
    assertEquals(List.of("spec.persistentDisk.partition: Invalid value: 999: must be between 1 and 255, inclusive"), run.sentences());
    assertEquals(List.of("999"), run.places());
  }

  @Test
  void secondSourceIsReportedAtItsKey() {
    KindRun run =
        KindRun.of("apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\nspec:\n  accessModes: [ReadWriteOnce]\n"
            + "  capacity: {storage: 1}\n  hostPath: {path: /a}\n  cephfs: {monitors: [a]}\n");
    assertEquals(List.of("spec.cephFS: Forbidden: may not specify more than 1 volume type"), run.sentences());
    assertEquals(List.of("cephfs"), run.places());
  }

  @Test
  void repeatedTopologyKeyIsReportedAtTheKeyThoughTheServerNamesTheDriver() {
    KindRun run =
        KindRun.of("apiVersion: storage.k8s.io/v1\nkind: CSINode\nmetadata: {name: a}\n"
            + "spec: {drivers: [{name: csi.example.com, nodeID: a, topologyKeys: [zone, 'zone']}]}\n");
    assertEquals(List.of("spec.drivers[0]: Duplicate value: \"zone\""), run.sentences());
    assertEquals(List.of("'zone'"), run.places());
  }

  @Test
  void recommendationToKeepTokensInSecretsIsMadeWhereTokensAreAskedFor() {
    KindRun run =
        KindRun.of("apiVersion: storage.k8s.io/v1\nkind: CSIDriver\nmetadata: {name: a}\nspec: {tokenRequests: [{audience: a}]}\n");
    assertEquals(1, run.warnings().size());
    assertEquals("[{audience: a}]", run.text().substring(run.warnings().get(0).at().start(), run.warnings().get(0).at().end()));
  }
}
