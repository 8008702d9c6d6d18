package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Form;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.Locale;

/** The ways out of values that do not decode. */
public final class ValueHelp {

  private static final String QUANTITY =
      "expected a number, alone or with one of m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei, such as 500m or 1Gi";
  static final String BASE64 = "the value must be base64; in a Secret, plain text goes into stringData";

  private ValueHelp() {}

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

  /** That something else stands where this should. */
  public static String expected(String what, JsonValue value) {
    return "expected " + what + ", found " + found(value);
  }

  /** Which of the suffixes was meant, if one was: {@code 1GB} and {@code 1K} are common. */
  static String quantity(JsonValue value) {
    String text = value instanceof JsonString string ? string.value().trim() : "";
    int end = text.endsWith("b") || text.endsWith("B") ? text.length() - 1 : text.length();
    int letter = end > 0 && text.charAt(end - 1) == 'i' ? end - 2 : end - 1;
    int unit = letter > 0 ? "KMGTPE".indexOf(Character.toUpperCase(text.charAt(letter))) : -1;
    String number = unit < 0 ? "" : text.substring(0, letter).trim();
    if (number.isEmpty() || !Quantity.problem(number).isEmpty()) {
      return QUANTITY;
    }
    String suffix = "kMGTPE".substring(unit, unit + 1);
    return "did you mean \"" + number + suffix + "\", or \"" + number + suffix.toUpperCase(Locale.ROOT) + "i\" by powers of 1024?";
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
