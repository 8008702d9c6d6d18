package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * JSON as Go's encoding/json reads it into structs: names of any letter case, unknown ones left out, null as if not there. A value of
 * another type breaks the whole text, which {@link #broken} tells after all has been read.
 *
 * <p>What is read carries the node of the text it was read from.
 */
final class LooseJson {

  private final YamlNode node;
  private boolean broken;

  /** @param node where the text stands */
  LooseJson(YamlNode node) {
    this.node = node;
  }

  boolean broken() {
    return broken;
  }

  /** The items of a list. */
  List<JsonValue> items(Optional<JsonValue> value) {
    if (value.isPresent() && value.get() instanceof JsonArray array) {
      return array.items();
    }
    broken |= value.isPresent();
    return List.of();
  }

  /** The object; an empty one if there is none. */
  JsonObject object(Optional<JsonValue> value) {
    if (value.isPresent() && value.get() instanceof JsonObject object) {
      return object;
    }
    broken |= value.isPresent();
    return new JsonObject(List.of(), node);
  }

  /** A member of an object. */
  Optional<JsonValue> member(JsonObject object, String name) {
    Optional<JsonValue> exact = object.get(name);
    if (exact.isPresent()) {
      return notNull(exact.get());
    }
    for (JsonMember member : object.members()) {
      if (member.name().equalsIgnoreCase(name)) {
        return notNull(member.value());
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonValue> notNull(JsonValue value) {
    return value instanceof JsonNull ? Optional.empty() : Optional.of(value);
  }

  /** A text; the empty one if there is none. */
  String text(JsonObject object, String name) {
    Optional<JsonValue> value = member(object, name);
    if (value.isPresent() && value.get() instanceof JsonString text) {
      return text.value();
    }
    broken |= value.isPresent();
    return "";
  }

  /** An integer of 32 bits. */
  Optional<JsonValue> integer(JsonObject object, String name) {
    Optional<JsonValue> value = member(object, name);
    if (value.isEmpty()) {
      return value;
    }
    String digits = value.get() instanceof JsonNumber number ? written(number) : "";
    broken |= !isInteger(digits);
    return Optional.of(new JsonNumber(isInteger(digits) ? digits : "0", node));
  }

  /** A quantity. */
  Optional<JsonValue> quantity(JsonObject object, String name) {
    Optional<JsonValue> value = member(object, name);
    if (value.isEmpty()) {
      return value;
    }
    String text = value.get() instanceof JsonString s ? s.value().strip() : value.get() instanceof JsonNumber n ? n.text() : "";
    boolean formed = Quantity.parse(text).isPresent();
    broken |= !formed;
    return Optional.of(new JsonString(formed ? text : "0", node));
  }

  /** An object to be made of what was read. */
  ObjectBuilder build() {
    return new ObjectBuilder(node);
  }

  /** The quantity that a field holds which cannot be left out. */
  JsonValue zero() {
    return new JsonString("0", node);
  }

  /** A list of what was read. */
  JsonArray list(List<JsonValue> items) {
    return new JsonArray(items, node);
  }

  /** A number as it is written: {@code 1e2} is none of an integer type. */
  private static String written(JsonNumber number) {
    return number.node() instanceof YamlNode.Scalar scalar ? scalar.value() : number.text();
  }

  private static boolean isInteger(String digits) {
    try {
      return Integer.toString(Integer.parseInt(digits)).equals(digits);
    } catch (NumberFormatException none) {
      return false;
    }
  }
}
