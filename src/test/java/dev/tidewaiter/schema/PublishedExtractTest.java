package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The documents agree with a piece of what Kubernetes publishes (api/openapi-spec/v3 of 1.37.2, without descriptions): the same properties
 * with the same shapes, whatever else the Go types tell.
 */
class PublishedExtractTest {

  @Test
  void propertiesAreThoseOfThePublishedDefinitions() throws IOException {
    compare(PublishedExtractTest::shapes);
  }

  @Test
  void requiredPropertiesAreThoseOfThePublishedDefinitions() throws IOException {
    compare(definition -> definition.texts("required"));
  }

  private static void compare(Reading reading) throws IOException {
    SchemaNode extract = SchemaNode.read(Path.of("test/resources/schema/published-extract.json"));
    for (Map.Entry<String, SchemaNode> document : extract.members().entrySet()) {
      SchemaNode ours = SchemaNode.read(Path.of("../schemas/v1.37", document.getKey() + ".json")).at("components").at("schemas");
      for (Map.Entry<String, SchemaNode> published : document.getValue().members().entrySet()) {
        assertEquals(reading.of(published.getValue()), reading.of(ours.at(published.getKey())), published.getKey());
      }
    }
  }

  private interface Reading {
    Object of(SchemaNode definition);
  }

  private static Map<String, String> shapes(SchemaNode definition) {
    Map<String, String> shapes = new LinkedHashMap<>();
    definition.at("properties").members().forEach((name, property) -> shapes.put(name, shape(property)));
    return shapes;
  }

  private static String shape(SchemaNode schema) {
    if (schema.has("allOf")) {
      return shape(schema.at("allOf").items().get(0));
    }
    if (schema.has("$ref")) {
      return schema.text("$ref");
    }
    String lists = schema.texts("x-kubernetes-list-map-keys") + schema.text("x-kubernetes-list-type");
    return switch (schema.text("type")) {
      case "array" -> "list " + lists + " of " + shape(schema.at("items"));
      case "object" -> "map of " + shape(schema.at("additionalProperties"));
      default -> schema.text("type") + " " + schema.text("format");
    };
  }
}
