package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Packs the folder {@code schemas/} into the resources that {@link KubernetesSchemas} reads. The build runs it; nothing else does. */
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
    Path target = Path.of(arguments[1], "dev", "tidewaiter", "schema");
    Files.createDirectories(target);
    List<Path> folders = versionFolders(schemas);
    StringBuilder versions = new StringBuilder();
    for (Path folder : folders) {
      Files.write(target.resolve(folder.getFileName() + ".bin"), pack(folder));
      versions.append(folder.getFileName().toString().substring(1)).append('\n');
    }
    Files.writeString(target.resolve("versions.txt"), versions);
    Files.copy(schemas.resolve("timezones.txt"), target.resolve("timezones.txt"), StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> versionFolders(Path schemas) throws IOException {
    try (Stream<Path> entries = Files.list(schemas)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("v[0-9]+\\.[0-9]+"))
          .sorted(Comparator.comparingInt(folder -> Integer.parseInt(folder.getFileName().toString().split("\\.")[1])))
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
      packer.addDocument(object(JsonText.read(Files.readString(document))));
    }
    for (Object kind : (List<?>) JsonText.read(Files.readString(folder.resolve("kinds.json")))) {
      packer.addKind(object(kind));
    }
    return packer.writer.toBytes();
  }

  private void addDocument(Map<String, Object> document) {
    Map<String, Object> definitions = object(object(document.get("components")).get("schemas"));
    for (Map.Entry<String, Object> definition : definitions.entrySet()) {
      int type = named(definition.getKey(), definitions);
      for (Object gvk : (List<?>) object(definition.getValue()).getOrDefault("x-kubernetes-group-version-kind", List.of())) {
        writer.typeOf(gvk(object(gvk)), type);
      }
    }
  }

  private void addKind(Map<String, Object> kind) {
    List<String> shortNames = new ArrayList<>();
    for (Object shortName : (List<?>) kind.getOrDefault("shortNames", List.of())) {
      shortNames.add((String) shortName);
    }
    GroupVersionKind replacement =
        kind.containsKey("replacement") ? gvk(object(kind.get("replacement"))) : new GroupVersionKind("", "", "");
    writer.list(
        gvk(kind),
        (kind.containsKey("namespaced") ? PackedLayout.NAMESPACED : 0)
            | (kind.containsKey("served") ? PackedLayout.SERVED : 0)
            | (kind.containsKey("create") ? PackedLayout.CREATABLE : 0),
        List.of(text(kind, "plural"), text(kind, "introduced"), text(kind, "deprecated"), text(kind, "removed")),
        replacement,
        shortNames);
  }

  /** The number of a definition's type; one that another document brought already is not made again. */
  private int named(String name, Map<String, Object> definitions) {
    int known = writer.number(name);
    if (known >= 0) {
      return known;
    }
    Map<String, Object> definition = object(definitions.get(name));
    if (definition.containsKey("x-go-form")) {
      return selfDecoding(name, definition, definitions);
    }
    int number = writer.reserve(name);
    List<PackedWriter.FieldRecord> fields = new ArrayList<>();
    for (Map.Entry<String, Object> property : object(definition.get("properties")).entrySet()) {
      Map<String, Object> schema = object(property.getValue());
      List<String> embedded = new ArrayList<>();
      for (Object goName : (List<?>) schema.getOrDefault("x-go-embedded", List.of())) {
        embedded.add((String) goName);
      }
      fields.add(new PackedWriter.FieldRecord(property.getKey(), inline(schema, definitions), String.join(".", embedded)));
    }
    writer.struct(number, text(definition, "x-go-type"), fields);
    return number;
  }

  private int selfDecoding(String name, Map<String, Object> definition, Map<String, Object> definitions) {
    String goName = text(definition, "x-go-type");
    String form = text(definition, "x-go-form");
    GoType.Other other =
        switch (form) {
          case "json-schema-props-or-bool" -> GoType.Other.BOOL;
          case "json-schema-props-or-array" -> GoType.Other.SCHEMAS;
          case "json-schema-props-or-string-array" -> GoType.Other.STRINGS;
          default -> null;
        };
    if (other == null) {
      return writer.scalar(name, goName, GoType.Form.valueOf(form.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    int number = writer.reserve(name);
    Map<String, Object> schema = object(((List<?>) definition.get("oneOf")).get(0));
    writer.schemaOr(number, goName, other, inline(schema, definitions));
    return number;
  }

  private int inline(Map<String, Object> schema, Map<String, Object> definitions) {
    if (schema.containsKey("$ref")) {
      return named(text(schema, "$ref").substring(PREFIX.length()), definitions);
    }
    String goName = text(schema, "x-go-type");
    return switch (text(schema, "type")) {
      case "array" -> writer.slice(goName, inline(object(schema.get("items")), definitions));
      case "object" -> writer.map(goName, inline(object(schema.get("additionalProperties")), definitions));
      case "string" -> writer.scalar(goName, goName, text(schema, "format").equals("byte") ? GoType.Form.BYTES : GoType.Form.STRING);
      case "boolean" -> writer.scalar(goName, goName, GoType.Form.BOOL);
      case "number" -> writer.scalar(goName, goName, GoType.Form.FLOAT64);
      case "integer" -> writer.scalar(goName, goName, GoType.Form.valueOf(text(schema, "format").toUpperCase(Locale.ROOT)));
      default -> throw new IllegalArgumentException("no type known here: " + schema);
    };
  }

  private static GroupVersionKind gvk(Map<String, Object> object) {
    return new GroupVersionKind(text(object, "group"), text(object, "version"), text(object, "kind"));
  }

  private static String text(Map<String, Object> object, String key) {
    return (String) object.getOrDefault(key, "");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
