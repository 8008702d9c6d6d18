package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Struct;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KubernetesSchemasProperties {
  private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");
  private static final Struct POD = SCHEMAS.type(new GroupVersionKind("", "v1", "Pod")).orElseThrow();

  @Property(tries = 300)
  void namesNobodyKnowsAreEmpty(@ForAll String group, @ForAll String version, @ForAll String kind) {
    Assume.that(!group.isEmpty());
    GroupVersionKind gvk = new GroupVersionKind(group, version, kind);
    assertEquals(Optional.empty(), SCHEMAS.type(gvk));
    assertEquals(Optional.empty(), SCHEMAS.kind(gvk));
    assertFalse(SCHEMAS.ownsGroup(group));
    assertFalse(SCHEMAS.isTimeZone(group));
    assertEquals(Optional.empty(), POD.fields().field(group));
  }

  @Property(tries = 300)
  void versionsNobodyKnowsAreRefused(@ForAll String version) {
    assertThrows(IllegalArgumentException.class, () -> KubernetesSchemas.load(version));
  }
}
