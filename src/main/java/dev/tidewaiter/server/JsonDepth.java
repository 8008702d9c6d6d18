package dev.tidewaiter.server;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How deep objects and arrays are nested: Go's JSON scanner takes 10,000 of them (encoding/json, maxNestingDepth). */
final class JsonDepth {

  static final int MOST = 10_000;

  private JsonDepth() {}

  /** The first value that is too deep. It is looked for level by level, so that no depth is too much for us. */
  static Optional<JsonValue> exceeding(JsonValue root) {
    List<JsonValue> level = List.of(root);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth == MOST) {
        return Optional.of(level.get(0));
      }
      List<JsonValue> next = new ArrayList<>();
      for (JsonValue value : level) {
        addNested(value, next);
      }
      level = next;
    }
    return Optional.empty();
  }

  private static void addNested(JsonValue value, List<JsonValue> to) {
    if (value instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        addIfNested(item, to);
      }
    } else if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        addIfNested(member.value(), to);
      }
    }
  }

  private static void addIfNested(JsonValue value, List<JsonValue> to) {
    if (value instanceof JsonArray || value instanceof JsonObject) {
      to.add(value);
    }
  }
}
