package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonReading.Failure;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What YAML can say and JSON cannot. It counts only if it is still there when all is read, so what was met is kept until then.
 *
 * <p>Source: sigs.k8s.io/yaml v1.6.0, convertToJSONableObject; encoding/json.
 */
final class JsonLimits {

  /** Objects with keys that cannot be the name of a member, and their entries. */
  private Map<JsonObject, Members> unnameable = Map.of();
  private boolean infinite;

  void check(GoScalar scalar) {
    infinite |= scalar instanceof GoScalar.Float number && !Double.isFinite(number.value());
  }

  void check(Members members, JsonObject object) {
    if (!members.areNameable()) {
      if (unnameable.isEmpty()) {
        unnameable = new IdentityHashMap<>();
      }
      unnameable.put(object, members);
    }
  }

  /** What is first met of it in a value; a key before all numbers. */
  Optional<Failure> failure(JsonValue value) throws Refusal {
    if (unnameable.isEmpty() && !infinite) {
      return Optional.empty();
    }
    Optional<Failure> number = Optional.empty();
    List<JsonValue> open = new ArrayList<>();
    open.add(value);
    while (!open.isEmpty()) {
      JsonValue next = open.remove(open.size() - 1);
      if (next instanceof JsonObject object) {
        if (unnameable.containsKey(object)) {
          return Optional.of(unnameable.get(object).unnameable());
        }
        for (int i = object.members().size() - 1; i >= 0; i--) {
          open.add(object.members().get(i).value());
        }
      } else if (next instanceof JsonArray array) {
        for (int i = array.items().size() - 1; i >= 0; i--) {
          open.add(array.items().get(i));
        }
      } else if (number.isEmpty() && next instanceof JsonNumber n && isNoNumber(n.text())) {
        number = Optional.of(new Failure("json: unsupported value: " + n.text(), n.node().span()));
      }
    }
    return number;
  }

  /** Whether it is {@code +Inf}, {@code -Inf} or {@code NaN}. */
  private static boolean isNoNumber(String text) {
    return text.charAt(text.length() - 1) > '9';
  }
}
