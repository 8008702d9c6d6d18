package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** All schemas in a schema, itself first, one after the other. */
final class SchemaTree {

  private final List<JsonObject> pending = new ArrayList<>();

  SchemaTree(JsonObject root) {
    pending.add(root);
  }

  boolean hasNext() {
    return !pending.isEmpty();
  }

  JsonObject next() {
    JsonObject schema = pending.remove(pending.size() - 1);
    List<JsonMember> members = schema.members();
    for (int i = 0; i < members.size(); i++) {
      JsonValue value = members.get(i).value();
      if (value instanceof JsonObject || value instanceof JsonArray) {
        below(members.get(i).name(), value);
      }
    }
    return schema;
  }

  private void below(String field, JsonValue value) {
    switch (field) {
      case "items", "not", "additionalProperties", "additionalItems", "anyOf", "allOf", "oneOf" -> put(value);
      case "properties", "patternProperties", "definitions", "dependencies" -> {
        if (value instanceof JsonObject schemas) {
          for (JsonMember member : schemas.members()) {
            put(member.value());
          }
        }
      }
      default -> {
        return;
      }
    }
  }

  private void put(JsonValue value) {
    if (value instanceof JsonObject schema) {
      pending.add(schema);
    } else if (value instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        if (item instanceof JsonObject schema) {
          pending.add(schema);
        }
      }
    }
  }

  /** Whether one of them has a default. */
  static boolean hasDefault(JsonObject root) {
    SchemaTree tree = new SchemaTree(root);
    while (tree.hasNext()) {
      if (tree.next().find("default") >= 0) {
        return true;
      }
    }
    return false;
  }
}
