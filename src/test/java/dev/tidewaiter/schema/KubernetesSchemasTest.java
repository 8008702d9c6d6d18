package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesSchemasTest {
  private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");

  @Test
  void typesHaveTheNamesThatDecodeMessagesPrint() {
    assertEquals("v1.Deployment", type("apps/v1", "Deployment").goName());
    assertEquals("Deployment", type("apps/v1", "Deployment").name());
    assertEquals("int32", at("apps/v1", "Deployment", "spec", "replicas").type().goName());
    assertEquals("[]v1.Container", at("v1", "Pod", "spec", "containers").type().goName());
    assertEquals("map[string]string", at("v1", "Pod", "metadata", "labels").type().goName());
    assertEquals("map[string][]uint8", at("v1", "Secret", "data").type().goName());
    assertEquals("v1.ResourceList", at("v1", "ResourceQuota", "spec", "hard").type().goName());
  }

  @Test
  void aFieldNamesTheEmbeddedStructsOnTheWayToIt() {
    assertEquals(List.of("PersistentVolumeSource"), at("v1", "PersistentVolume", "spec", "nfs").embedded());
    assertEquals(List.of(), at("v1", "PersistentVolume", "spec", "capacity").embedded());
  }

  @Test
  void fieldsAreSortedByName() {
    List<String> names = type("v1", "ConfigMap").fields().all().stream().map(Field::jsonName).toList();
    assertEquals(List.of("apiVersion", "binaryData", "data", "immutable", "kind", "metadata"), names);
  }

  @Test
  void fieldNamesCountLetterCase() {
    assertTrue(type("v1", "ConfigMap").fields().field("Data").isEmpty());
  }

  @Test
  void unknownKindsHaveNoType() {
    assertEquals(Optional.empty(), SCHEMAS.type(GroupVersionKind.of("v1", "Deployment")));
    assertEquals(Optional.empty(), SCHEMAS.type(GroupVersionKind.of("argoproj.io/v1alpha1", "Application")));
    assertEquals(Optional.empty(), SCHEMAS.kind(GroupVersionKind.of("v1", "pod")));
  }

  @Test
  void aServedKindTellsItsResource() {
    Kind kind = SCHEMAS.kind(GroupVersionKind.of("v1", "ConfigMap")).orElseThrow();
    Kind expected =
        new Kind(
            GroupVersionKind.of("v1", "ConfigMap"),
            "configmaps",
            List.of("cm"),
            true,
            true,
            true,
            new Lifecycle("1.2", "", "", Optional.empty()));
    assertEquals(expected, kind);
  }

  @Test
  void aVersionWithoutSchemasIsRefusedWithTheListOfThose() {
    String message = assertThrows(IllegalArgumentException.class, () -> KubernetesSchemas.load("1.7")).getMessage();
    assertEquals("no schemas for Kubernetes 1.7; there are schemas for 1.37", message);
  }

  @Test
  void groupsOfOthersAreNotOwned() {
    assertTrue(SCHEMAS.ownsGroup(""));
    assertTrue(SCHEMAS.ownsGroup("extensions"));
    assertFalse(SCHEMAS.ownsGroup("gateway.networking.k8s.io"));
  }

  @Test
  void timeZonesCountLetterCase() {
    assertTrue(SCHEMAS.isTimeZone("Europe/Berlin"));
    assertFalse(SCHEMAS.isTimeZone("europe/berlin"));
  }

  private static Field at(String apiVersion, String kind, String... path) {
    Field field = type(apiVersion, kind).fields().field(path[0]).orElseThrow();
    for (int i = 1; i < path.length; i++) {
      field = ((Struct) field.type()).fields().field(path[i]).orElseThrow();
    }
    return field;
  }

  private static Struct type(String apiVersion, String kind) {
    return SCHEMAS.type(GroupVersionKind.of(apiVersion, kind)).orElseThrow();
  }
}
