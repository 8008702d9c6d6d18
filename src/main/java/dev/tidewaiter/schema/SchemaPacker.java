package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Packs the folder {@code schemas/} into what {@link KubernetesSchemas} reads. The build runs it; nothing else does. */
public final class SchemaPacker {
  private static final String PREFIX = "#/components/schemas/";

  private final PackedWriter writer = new PackedWriter();

  private SchemaPacker() {}

  /**
   * Packs all versions.
   *
   * @param arguments the folder {@code schemas/} and the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path schemas = Path.of(arguments[0]);
    Path classes = Path.of(arguments[1]);
    StringBuilder versions = new StringBuilder();
    for (Path folder : versionFolders(schemas)) {
      PackedDataWriter.write(classes, folder.getFileName().toString(), pack(folder));
      versions.append(folder.getFileName().toString().substring(1)).append('\n');
    }
    PackedDataWriter.write(classes, "versions", versions.toString().getBytes(StandardCharsets.UTF_8));
    PackedDataWriter.write(classes, "timezones", Files.readAllBytes(schemas.resolve("timezones.txt")));
  }

  private static List<Path> versionFolders(Path schemas) throws IOException {
    try (Stream<Path> entries = Files.list(schemas)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("v1\\.[0-9]+"))
          .sorted(Comparator.comparingInt(folder -> Integer.parseInt(folder.getFileName().toString().substring(3))))
          .toList();
    }
  }

  /** The packed form of one version's folder. */
  static byte[] pack(Path folder) throws IOException {
    SchemaPacker packer = new SchemaPacker();
    List<Path> documents;
    try (Stream<Path> files = Files.list(folder)) {
      documents = files.filter(file -> !file.endsWith("kinds.json")).sorted().toList();
    }
    for (Path document : documents) {
      packer.addDocument(SchemaNode.read(document).at("components").at("schemas").members());
    }
    SchemaNode.read(folder.resolve("kinds.json")).items().forEach(packer::addKind);
    return packer.writer.toBytes();
  }

  private void addDocument(Map<String, SchemaNode> definitions) {
    for (Map.Entry<String, SchemaNode> definition : definitions.entrySet()) {
      int type = named(definition.getKey(), definitions);
      if (definition.getValue().has("x-kubernetes-group-version-kind")) {
        definition.getValue().at("x-kubernetes-group-version-kind").items().forEach(kind -> writer.typeOf(kind.gvk(), type));
      }
    }
  }

  private void addKind(SchemaNode kind) {
    writer.list(
        kind.gvk(),
        (kind.has("namespaced") ? PackedLayout.NAMESPACED : 0)
            | (kind.has("served") ? PackedLayout.SERVED : 0)
            | (kind.has("create") ? PackedLayout.CREATABLE : 0),
        List.of(kind.text("plural"), kind.text("introduced"), kind.text("deprecated"), kind.text("removed")),
        kind.has("replacement") ? kind.at("replacement").gvk() : new GroupVersionKind("", "", ""),
        kind.texts("shortNames"));
  }

  /** The number of a definition's type; one that another document brought already is not made again. */
  private int named(String name, Map<String, SchemaNode> definitions) {
    int known = writer.number(name);
    if (known >= 0) {
      return known;
    }
    SchemaNode definition = definitions.get(name);
    if (definition.has("x-go-form")) {
      return selfDecoding(name, definition, definitions);
    }
    int number = writer.reserve(name);
    List<PackedWriter.FieldRecord> fields = new ArrayList<>();
    for (Map.Entry<String, SchemaNode> property : definition.at("properties").members().entrySet()) {
      String embedded = String.join(".", property.getValue().texts("x-go-embedded"));
      fields.add(new PackedWriter.FieldRecord(property.getKey(), inline(property.getValue(), definitions), embedded));
    }
    writer.struct(number, definition.text("x-go-type"), fields);
    return number;
  }

  private int selfDecoding(String name, SchemaNode definition, Map<String, SchemaNode> definitions) {
    String goName = definition.text("x-go-type");
    String form = definition.text("x-go-form");
    return switch (form) {
      case "json-schema-props-or-bool" -> schemaOr(name, definition, GoType.Other.BOOL, definitions);
      case "json-schema-props-or-array" -> schemaOr(name, definition, GoType.Other.SCHEMAS, definitions);
      case "json-schema-props-or-string-array" -> schemaOr(name, definition, GoType.Other.STRINGS, definitions);
      default -> writer.scalar(name, goName, GoType.Form.valueOf(form.toUpperCase(Locale.ROOT).replace('-', '_')));
    };
  }

  private int schemaOr(String name, SchemaNode definition, GoType.Other other, Map<String, SchemaNode> definitions) {
    int number = writer.reserve(name);
    int schema = inline(definition.at("oneOf").items().get(0), definitions);
    writer.schemaOr(number, definition.text("x-go-type"), other, schema);
    return number;
  }

  private int inline(SchemaNode schema, Map<String, SchemaNode> definitions) {
    if (schema.has("$ref")) {
      return named(schema.text("$ref").substring(PREFIX.length()), definitions);
    }
    String goName = schema.text("x-go-type");
    return switch (schema.text("type")) {
      case "array" -> writer.slice(goName, inline(schema.at("items"), definitions));
      case "object" -> writer.map(goName, inline(schema.at("additionalProperties"), definitions));
      case "string" -> writer.scalar(goName, goName, schema.text("format").equals("byte") ? GoType.Form.BYTES : GoType.Form.STRING);
      case "boolean" -> writer.scalar(goName, goName, GoType.Form.BOOL);
      case "number" -> writer.scalar(goName, goName, GoType.Form.FLOAT64);
      case "integer" -> writer.scalar(goName, goName, GoType.Form.valueOf(schema.text("format").toUpperCase(Locale.ROOT)));
      default -> throw new IllegalArgumentException("no type known here: " + schema);
    };
  }
}
