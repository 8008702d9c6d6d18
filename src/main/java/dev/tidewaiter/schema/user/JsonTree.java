package dev.tidewaiter.schema.user;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes of our values the trees that the validator looks at. */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonTree() {}

  static JsonNode of(JsonValue value) {
    if (value instanceof JsonObject object) {
      ObjectNode node = NODES.objectNode();
      for (JsonMember member : object.members()) {
        node.set(member.name(), of(member.value()));
      }
      return node;
    }
    if (value instanceof JsonArray array) {
      ArrayNode node = NODES.arrayNode();
      for (JsonValue item : array.items()) {
        node.add(of(item));
      }
      return node;
    }
    if (value instanceof JsonString text) {
      return NODES.stringNode(text.value());
    }
    if (value instanceof JsonNumber number) {
      return number(number.text());
    }
    return value instanceof JsonBoolean flag ? NODES.booleanNode(flag.value()) : NODES.nullNode();
  }

  /** A number of few digits as it is; one whose digits would fill the memory as the nearest that is at hand. */
  private static JsonNode number(String text) {
    BigDecimal number = new BigDecimal(text);
    if (Math.abs((long) number.scale()) + number.precision() > 400) {
      return NODES.numberNode(number.doubleValue());
    }
    return number.stripTrailingZeros().scale() <= 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
  }
}
