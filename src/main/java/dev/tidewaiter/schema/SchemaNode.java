package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonReading;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a file of {@code schemas/}. What is missing reads as empty, what is of another type is our mistake. */
record SchemaNode(JsonValue value) {

  static SchemaNode read(Path file) throws IOException {
    JsonReading reading = ValueReader.read(YamlReader.read(Source.of(file.toString(), Files.readString(file))).get(0));
    return new SchemaNode(reading.value().orElseThrow(() -> new IOException(file + " can't be read")));
  }

  boolean has(String key) {
    return value instanceof JsonObject object && object.get(key).isPresent();
  }

  /** A member that must be there. */
  SchemaNode at(String key) {
    return new SchemaNode(((JsonObject) value).get(key).orElseThrow(() -> new IllegalArgumentException("no " + key + " in " + value)));
  }

  /** The text of a member, empty if there is none. */
  String text(String key) {
    return has(key) ? at(key).text() : "";
  }

  private String text() {
    return ((JsonString) value).value();
  }

  /** The texts of a member's items, none if there is no such member. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (has(key)) {
      at(key).items().forEach(item -> texts.add(item.text()));
    }
    return texts;
  }

  List<SchemaNode> items() {
    List<SchemaNode> items = new ArrayList<>();
    for (JsonValue item : ((JsonArray) value).items()) {
      items.add(new SchemaNode(item));
    }
    return items;
  }

  /** The members in the order of their names. */
  Map<String, SchemaNode> members() {
    Map<String, SchemaNode> members = new LinkedHashMap<>();
    for (JsonMember member : ((JsonObject) value).members()) {
      members.put(member.name(), new SchemaNode(member.value()));
    }
    return members;
  }

  /** The kind whose group, version and kind are members. */
  GroupVersionKind gvk() {
    return new GroupVersionKind(text("group"), text("version"), text("kind"));
  }
}
