package dev.tidewaiter.cel.value;

import dev.tidewaiter.value.JsonValue;
import java.util.Optional;

/**
 * JSON values as CEL sees them: objects are maps, whole numbers that fit 64 bits are ints, other numbers doubles.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/util/json, and apiserver/pkg/cel/common, SchemalessTypedToVal.
 */
public final class JsonView {

  private JsonView() {}

  /** The value of CEL for a JSON value. */
  public static Object of(JsonValue value) {
    if (value instanceof JsonValue.JsonString string) {
      return string.value();
    }
    if (value instanceof JsonValue.JsonObject object) {
      return new ObjectMap(object);
    }
    if (value instanceof JsonValue.JsonArray array) {
      return new ArrayList(array);
    }
    if (value instanceof JsonValue.JsonNumber number) {
      return number(number.text());
    }
    if (value instanceof JsonValue.JsonBoolean bool) {
      return bool.value();
    }
    return CelNull.NULL;
  }

  private static Object number(String text) {
    boolean whole = text.length() < 20;
    for (int i = 0; whole && i < text.length(); i++) {
      whole = text.charAt(i) >= '0' && text.charAt(i) <= '9' || i == 0 && text.charAt(i) == '-';
    }
    if (whole) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException beyond64Bits) {
        return Double.parseDouble(text);
      }
    }
    return Double.parseDouble(text);
  }

  private record ObjectMap(JsonValue.JsonObject object) implements CelMap {
    @Override
    public int size() {
      return object.members().size();
    }

    @Override
    public Object key(int index) {
      return object.members().get(index).name();
    }

    @Override
    public Object value(int index) {
      return of(object.members().get(index).value());
    }

    @Override
    public Optional<Object> find(Object key) {
      Optional<JsonValue> found = key instanceof String name ? object.get(name) : Optional.empty();
      return found.isEmpty() ? Optional.empty() : Optional.of(of(found.get()));
    }
  }

  private record ArrayList(JsonValue.JsonArray array) implements CelList {
    @Override
    public int size() {
      return array.items().size();
    }

    @Override
    public Object get(int index) {
      return of(array.items().get(index));
    }
  }
}
