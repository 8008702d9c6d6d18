package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.Utf8Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two decoded values are the same to Go: a list without items, an empty text and false are as good as none. */
final class SameValue {

  /** Pairs that are still to be compared, one after the other. */
  private final List<JsonValue> pending = new ArrayList<>();

  private SameValue() {}

  static boolean same(Optional<JsonValue> one, Optional<JsonValue> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return (one.isEmpty() || isNone(one.get())) && (other.isEmpty() || isNone(other.get()));
    }
    SameValue comparison = new SameValue();
    comparison.put(one.get(), other.get());
    return comparison.run();
  }

  private boolean run() {
    while (!pending.isEmpty()) {
      JsonValue other = pending.remove(pending.size() - 1);
      JsonValue one = pending.remove(pending.size() - 1);
      if (!alike(one, other)) {
        return false;
      }
    }
    return true;
  }

  private void put(JsonValue one, JsonValue other) {
    pending.add(one);
    pending.add(other);
  }

  private boolean alike(JsonValue one, JsonValue other) {
    if (one instanceof JsonObject object && other instanceof JsonObject second) {
      return members(object.members(), second.members());
    }
    if (one instanceof JsonArray array && other instanceof JsonArray second) {
      return items(array.items(), second.items());
    }
    return one instanceof JsonString text && other instanceof JsonString second && text.value().equals(second.value())
        || one instanceof JsonNumber number && other instanceof JsonNumber same && number.text().equals(same.text())
        || one instanceof JsonBoolean flag && other instanceof JsonBoolean same2 && flag.value() == same2.value()
        || one instanceof JsonNull && other instanceof JsonNull;
  }

  private boolean items(List<JsonValue> one, List<JsonValue> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      put(one.get(i), other.get(i));
    }
    return true;
  }

  private boolean members(List<JsonMember> one, List<JsonMember> other) {
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size()) {
      int order = i == one.size() ? 1 : j == other.size() ? -1 : Utf8Order.compare(one.get(i).name(), other.get(j).name());
      if (order == 0) {
        put(one.get(i++).value(), other.get(j++).value());
      } else if (!isNone(order < 0 ? one.get(i++).value() : other.get(j++).value())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNone(JsonValue value) {
    return CustomResourceDefinitionRules.isZero(value) || value instanceof JsonArray array && array.items().isEmpty();
  }
}
