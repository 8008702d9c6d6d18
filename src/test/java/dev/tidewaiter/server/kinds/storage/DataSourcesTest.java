package dev.tidewaiter.server.kinds.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataSourcesTest {

  private static final String CLAIM = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: a}\n"
      + "spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, ";

  private static JsonObject spec(String sources) {
    return Fill.objectOf(KindRun.of(CLAIM + sources + "}\n").object(), "spec");
  }

  @Test
  void sourceThatOnlyReferencesMayNameIsDropped() {
    JsonObject spec = spec("dataSource: {kind: Populator, name: ''}");
    assertTrue(spec.get("dataSource").isEmpty());
    assertTrue(spec.get("dataSourceRef").isEmpty());
  }

  @Test
  void sourceIsRepeatedAsReference() {
    JsonObject spec = spec("dataSource: {kind: PersistentVolumeClaim, name: b}");
    assertEquals("b", Fill.textOf(Fill.objectOf(spec, "dataSourceRef"), "name"));
  }

  @Test
  void referenceIsRepeatedAsSourceWithoutNamespace() {
    JsonObject spec = spec("dataSourceRef: {kind: Populator, apiGroup: example.com, name: b, namespace: ''}");
    assertTrue(Fill.objectOf(spec, "dataSource").get("namespace").isEmpty());
  }

  @Test
  void referenceIntoAnotherNamespaceCountsOnlyWithItsGate() {
    String claim = CLAIM + "dataSourceRef: {kind: Populator, name: b, namespace: other}}\n";
    ClusterSettings allowed =
        new ClusterSettings(Optional.empty(), List.of(), true, Map.of("CrossNamespaceVolumeDataSource", true));
    assertEquals(List.of(), KindRun.of(claim).sentences());
    assertEquals(
        List.of("spec.dataSourceRef: Invalid value: \"Populator\": must be 'PersistentVolumeClaim' when referencing the default apiGroup"),
        KindRun.of(claim, allowed).sentences());
  }

  @Test
  void sourceAndReferenceMustAgree() {
    String both = "dataSource: {kind: PersistentVolumeClaim, name: b}, dataSourceRef: {kind: PersistentVolumeClaim, name: c}}\n";
    assertEquals(List.of("spec: Invalid value: {}: must match dataSourceRef"), KindRun.of(CLAIM + both).sentences());
  }
}
