package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is packed into the classes answers as the files in {@code schemas/} stand. */
class SchemaFilesTest {
  private static final Path SCHEMAS = Path.of("../schemas");
  private static final Path VERSION = SCHEMAS.resolve("v1.37");
  private static final KubernetesSchemas PACKED = KubernetesSchemas.load("1.37");

  private final Map<GoType, String> compared = new HashMap<>();

  @Test
  void everyTypeAndFieldOfTheDocumentsIsPacked() throws IOException {
    int kinds = 0;
    for (Path document : documents()) {
      Map<String, SchemaNode> definitions = SchemaNode.read(document).at("components").at("schemas").members();
      for (Map.Entry<String, SchemaNode> definition : definitions.entrySet()) {
        if (!definition.getValue().has("x-kubernetes-group-version-kind")) {
          continue;
        }
        for (SchemaNode kind : definition.getValue().at("x-kubernetes-group-version-kind").items()) {
          compareDefinition(definition.getKey(), PACKED.type(kind.gvk()).orElseThrow(), definitions);
          kinds++;
        }
      }
    }
    assertTrue(kinds > 200, kinds + " kinds");
    assertTrue(compared.size() > 800, compared.size() + " definitions");
  }

  @Test
  void everyKindIsPacked() throws IOException {
    List<Kind> expected = new ArrayList<>();
    for (SchemaNode kind : SchemaNode.read(VERSION.resolve("kinds.json")).items()) {
      expected.add(
          new Kind(
              kind.gvk(),
              kind.text("plural"),
              kind.texts("shortNames"),
              kind.has("namespaced"),
              kind.has("served"),
              kind.has("create"),
              new Lifecycle(
                  kind.text("introduced"),
                  kind.text("deprecated"),
                  kind.text("removed"),
                  kind.has("replacement") ? Optional.of(kind.at("replacement").gvk()) : Optional.empty())));
    }
    assertEquals(expected, PACKED.kinds());
    assertEquals(expected, expected.stream().map(kind -> PACKED.kind(kind.gvk()).orElseThrow()).toList());
  }

  @Test
  void everythingThatADefaultServerServesIsServedAndHasAType() throws IOException {
    int served = 0;
    for (SchemaNode list : SchemaNode.read(SCHEMAS.resolve("generate/discovery-v1.37.json")).items()) {
      for (SchemaNode resource : list.at("resources").items()) {
        if (resource.text("name").contains("/")) {
          continue;
        }
        GroupVersionKind gvk = GroupVersionKind.of(list.text("groupVersion"), resource.text("kind"));
        Kind kind = PACKED.kind(gvk).orElseThrow();
        assertTrue(kind.served() && PACKED.type(gvk).isPresent(), gvk.toString());
        assertEquals(resource.text("name"), kind.plural());
        assertEquals(resource.texts("shortNames"), kind.shortNames());
        assertEquals(resource.texts("verbs").contains("create"), kind.creatable());
        served++;
      }
    }
    assertEquals(served, PACKED.kinds().stream().filter(Kind::served).count());
  }

  @Test
  void everyTimeZoneIsKnown() throws IOException {
    List<String> names = Files.readAllLines(SCHEMAS.resolve("timezones.txt"));
    assertTrue(names.size() > 500);
    for (String name : names) {
      assertTrue(PACKED.isTimeZone(name), name);
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(VERSION)) {
      return files.filter(file -> !file.endsWith("kinds.json")).sorted().toList();
    }
  }

  private void compareDefinition(String name, GoType type, Map<String, SchemaNode> definitions) {
    SchemaNode definition = definitions.get(name);
    assertEquals(definition.text("x-go-type"), type.goName());
    String known = compared.putIfAbsent(type, name);
    if (known != null) {
      assertEquals(known, name, "two definitions, one type");
      return;
    }
    if (type instanceof GoType.Scalar scalar) {
      assertEquals(definition.text("x-go-form"), scalar.form().name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
      return;
    }
    if (type instanceof GoType.SchemaOr either) {
      assertTrue(definition.text("x-go-form").startsWith("json-schema-props-or-"), name);
      compareInline(definition.at("oneOf").items().get(0), either.schema(), definitions);
      return;
    }
    List<Field> fields = ((Struct) type).fields().all();
    Map<String, SchemaNode> properties = definition.at("properties").members();
    assertEquals(List.copyOf(properties.keySet()), fields.stream().map(Field::jsonName).toList(), name);
    for (Field field : fields) {
      SchemaNode property = properties.get(field.jsonName());
      assertEquals(Optional.of(field), ((Struct) type).fields().field(field.jsonName()));
      assertEquals(property.texts("x-go-embedded"), field.embedded(), name);
      compareInline(property, field.type(), definitions);
    }
  }

  private void compareInline(SchemaNode schema, GoType type, Map<String, SchemaNode> definitions) {
    if (schema.has("$ref")) {
      compareDefinition(schema.text("$ref").substring("#/components/schemas/".length()), type, definitions);
      return;
    }
    assertEquals(schema.text("x-go-type"), type.goName());
    if (type instanceof GoType.Slice slice) {
      compareInline(schema.at("items"), slice.element(), definitions);
    } else if (type instanceof GoType.Map map) {
      compareInline(schema.at("additionalProperties"), map.element(), definitions);
    } else {
      assertEquals(formOf(schema), ((GoType.Scalar) type).form());
    }
  }

  private static GoType.Form formOf(SchemaNode schema) {
    return switch (schema.text("type") + " " + schema.text("format")) {
      case "string " -> GoType.Form.STRING;
      case "string byte" -> GoType.Form.BYTES;
      case "boolean " -> GoType.Form.BOOL;
      case "number double" -> GoType.Form.FLOAT64;
      case "integer int" -> GoType.Form.INT;
      case "integer int32" -> GoType.Form.INT32;
      case "integer int64" -> GoType.Form.INT64;
      case "integer uint16" -> GoType.Form.UINT16;
      case "integer uint32" -> GoType.Form.UINT32;
      default -> throw new AssertionError(schema);
    };
  }
}
