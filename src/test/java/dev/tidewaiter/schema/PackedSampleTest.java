package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A small version folder, whose document the generator's own test makes from Go types, against what the packed form answers. */
class PackedSampleTest {
  private static final KubernetesSchemas SAMPLE = pack();

  @Test
  void aKindHasItsFieldsWithTheirTypes() {
    assertEquals(
        """
        apiVersion string STRING via [TypeMeta]
        kind string STRING via [TypeMeta]
        made v1.Time TIME
        spec main.SampleSpec {...}
        """,
        describe(SAMPLE.type(new GroupVersionKind("sample", "v1", "Sample")).orElseThrow()));
  }

  @Test
  void everyShapeOfFieldIsKept() {
    Struct sample = SAMPLE.type(new GroupVersionKind("sample", "v1", "Sample")).orElseThrow();
    assertEquals(
        """
        Untagged bool BOOL
        bytes map[string][]uint8 of [[]uint8 BYTES]
        lent uint16 UINT16 via [Source, Deep]
        limits main.Limits of [resource.Quantity QUANTITY]
        mode main.Mode STRING
        named v1.Duration DURATION via [Source]
        nested []main.SampleSpec of [main.SampleSpec {...}]
        pointers []*main.Deep of [main.Deep {...}]
        port intstr.IntOrString INT_OR_STRING
        shadowed int64 INT64
        """,
        describe((Struct) sample.fields().field("spec").orElseThrow().type()));
  }

  @Test
  void aRemovedKindHasALifecycleAndNoType() {
    GroupVersionKind gone = new GroupVersionKind("gone", "v1beta1", "Sample");
    GroupVersionKind instead = new GroupVersionKind("sample", "v1", "Sample");
    assertEquals(
        Optional.of(
            new Kind(gone, "samples", List.of(), false, false, false, new Lifecycle("1.1", "1.2", "1.3", Optional.of(instead)))),
        SAMPLE.kind(gone));
    assertEquals(Optional.empty(), SAMPLE.type(gone));
  }

  @Test
  void kindsAreListedInOrder() {
    assertEquals(List.of("gone", "sample"), SAMPLE.kinds().stream().map(kind -> kind.gvk().group()).toList());
  }

  private static String describe(Struct struct) {
    StringBuilder out = new StringBuilder();
    for (Field field : struct.fields().all()) {
      String via = field.embedded().isEmpty() ? "" : " via " + field.embedded();
      out.append(field.jsonName()).append(' ').append(describe(field.type())).append(via).append('\n');
    }
    return out.toString();
  }

  private static String describe(GoType type) {
    if (type instanceof GoType.Scalar scalar) {
      return scalar.goName() + " " + scalar.form();
    }
    if (type instanceof GoType.Slice slice) {
      return slice.goName() + " of [" + describe(slice.element()) + "]";
    }
    if (type instanceof GoType.Map map) {
      return map.goName() + " of [" + describe(map.element()) + "]";
    }
    return type.goName() + " {...}";
  }

  private static KubernetesSchemas pack() {
    try {
      return KubernetesSchemas.of("1.0", SchemaPacker.pack(Path.of("test/resources/schema/v1.0")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
