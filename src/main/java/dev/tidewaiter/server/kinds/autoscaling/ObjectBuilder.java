package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** Puts an object together, all of which carries one node. */
final class ObjectBuilder {

  private final YamlNode node;
  private JsonObject object;

  ObjectBuilder(YamlNode node) {
    this.node = node;
    this.object = new JsonObject(List.of(), node);
  }

  ObjectBuilder put(String name, JsonValue value) {
    object = object.with(name, value);
    return this;
  }

  /** Puts a value in if there is one. */
  ObjectBuilder put(String name, Optional<JsonValue> value) {
    return value.isPresent() ? put(name, value.get()) : this;
  }

  ObjectBuilder put(String name, String text) {
    return put(name, new JsonString(text, node));
  }

  JsonObject build() {
    return object;
  }
}
