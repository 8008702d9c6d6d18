package dev.tidewaiter.server.decode;

import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Form;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The ways out of what decoding finds wrong. */
final class FieldHelp {

  static final String QUANTITY = "expected a number, alone or with one of m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, such as 500m or 1Gi";
  static final String BASE64 = "the value must be base64; in a Secret, plain text goes into stringData";

  /** So many fields are still worth listing. */
  private static final int MOST_LISTED = 12;
  private static final int MOST_STEPS = 3;

  private FieldHelp() {}

  /** What was probably meant by a field that its struct does not have. */
  static String unknown(List<Frame> stack, Struct type, String name) {
    Nearest nearest = new Nearest(name);
    for (Field field : type.fields().all()) {
      nearest.offer(field.jsonName());
    }
    if (nearest.found().isPresent()) {
      return "did you mean \"" + nearest.found().get() + "\"?";
    }
    Optional<String> elsewhere = above(stack, name).or(() -> below(type, name, "", MOST_STEPS));
    return elsewhere.map(place -> "did you mean the " + name + " of " + place + "?").orElseGet(() -> listed(type));
  }

  /** The nearest object around this one that has such a field, other than the whole. */
  private static Optional<String> above(List<Frame> stack, String name) {
    for (int i = stack.size() - 2; i > 0; i--) {
      if (stack.get(i) instanceof StructFrame frame && frame.type().fields().field(name).isPresent()) {
        StringBuilder path = new StringBuilder();
        for (Frame outer : stack.subList(0, i)) {
          outer.addStrictStep(path);
        }
        return Optional.of(path.toString());
      }
    }
    return Optional.empty();
  }

  /** A field of that name in an object below this one. */
  private static Optional<String> below(Struct type, String name, String path, int steps) {
    for (Field field : type.fields().all()) {
      boolean spec = field.jsonName().equals("spec") || field.jsonName().equals("template") || field.jsonName().equals("jobTemplate");
      if (spec && steps > 0 && field.type() instanceof Struct inner) {
        String innerPath = path.isEmpty() ? field.jsonName() : path + "." + field.jsonName();
        if (inner.fields().field(name).isPresent()) {
          return Optional.of(innerPath);
        }
        Optional<String> deeper = below(inner, name, innerPath, steps - 1);
        if (deeper.isPresent()) {
          return deeper;
        }
      }
    }
    return Optional.empty();
  }

  private static String listed(Struct type) {
    List<Field> fields = type.fields().all();
    if (fields.isEmpty() || fields.size() > MOST_LISTED) {
      return "";
    }
    StringBuilder out = new StringBuilder(fields.size() == 1 ? "the only field here is " : "the fields here are ");
    for (int i = 0; i < fields.size(); i++) {
      out.append(i == 0 ? "" : i == fields.size() - 1 ? " and " : ", ").append(fields.get(i).jsonName());
    }
    return out.toString();
  }

  /** What the type wants, and how this value becomes it. */
  static String wrongType(JsonValue value, GoType type) {
    if (type instanceof GoType.Scalar scalar) {
      if (scalar.form() == Form.STRING && (value instanceof JsonNumber || value instanceof JsonBoolean)) {
        return "write it in quotes: \"" + written(value) + "\"";
      }
      boolean meantNumber = isNumeric(scalar.form()) && value instanceof JsonString string && isDigits(string.value());
      boolean meantFlag = scalar.form() == Form.BOOL && value instanceof JsonString string && isFlag(string.value());
      return meantNumber || meantFlag ? "write it without quotes" : expected(words(scalar.form()), value);
    }
    if (type instanceof GoType.Slice) {
      return expected("a list", value) + "; each item starts with \"- \"";
    }
    return expected(type instanceof GoType.Map ? "a map of keys and values" : "an object with fields", value);
  }

  static String expected(String what, JsonValue value) {
    return "expected " + what + ", found " + found(value);
  }

  static String time(Form form) {
    return form == Form.DURATION
        ? "expected a duration such as 30s or 1h30m"
        : "expected a time such as 2024-01-31T12:00:00" + (form == Form.TIME ? "Z" : ".000000Z");
  }

  static boolean isNumeric(Form form) {
    return form == Form.INT
        || form == Form.INT32
        || form == Form.INT64
        || form == Form.UINT16
        || form == Form.UINT32
        || form == Form.UINT64
        || form == Form.FLOAT64;
  }

  private static String words(Form form) {
    if (form == Form.STRING) {
      return "a string";
    }
    if (form == Form.BOOL) {
      return "true or false";
    }
    if (form == Form.BYTES) {
      return "base64 in a string";
    }
    if (form == Form.INT32) {
      return "a whole number from -2147483648 to 2147483647";
    }
    return form == Form.FLOAT64 ? "a number" : "a whole number";
  }

  private static String found(JsonValue value) {
    return value instanceof JsonNumber number
        ? "the number " + number.text()
        : value instanceof JsonBoolean flag
            ? "the boolean " + flag.value()
            : value instanceof JsonString ? "a string" : value.typeName().equals("array") ? "a list" : "a map";
  }

  /** As the manifest has it, which may be {@code yes} or {@code 0644}. */
  private static String written(JsonValue value) {
    if (value.node() instanceof YamlNode.Scalar scalar) {
      return scalar.value();
    }
    return value instanceof JsonNumber number ? number.text() : String.valueOf(((JsonBoolean) value).value());
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isFlag(String text) {
    return text.equals("true") || text.equals("false");
  }
}
