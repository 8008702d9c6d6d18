package dev.tidewaiter.server.field;

import dev.tidewaiter.value.GoText;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;

/** Values as the server's sentences print them: Go's {@code %q} for plain strings, encoding/json for all else. */
public final class GoPrint {

  private GoPrint() {}

  /** A field's own value: a string quoted, one that is not there as the empty string, all else as in JSON. */
  public static String value(ObjectView field) {
    return field.isText() ? quoted(field.text()) : named(field);
  }

  /** A field of a named string type, or one that holds a number or a text: as encoding/json prints it. */
  public static String named(ObjectView field) {
    return field.present() ? json(field.value().get()) : "\"\"";
  }

  /** A field as encoding/json prints it; {@code null} if it is not there. */
  public static String orNull(ObjectView field) {
    return field.present() ? json(field.value().get()) : "null";
  }

  /** A string as Go's {@code %q} prints it. */
  public static String quoted(String text) {
    return GoText.quoted(text);
  }

  /** A value as encoding/json prints it. */
  public static String json(JsonValue value) {
    StringBuilder out = new StringBuilder();
    json(value, out);
    return out.toString();
  }

  /** A string as encoding/json prints it. */
  public static String json(String text) {
    StringBuilder out = new StringBuilder();
    json(text, out);
    return out.toString();
  }

  private static void json(JsonValue value, StringBuilder out) {
    if (value instanceof JsonString string) {
      json(string.value(), out);
    } else if (value instanceof JsonNumber number) {
      out.append(number.text());
    } else if (value instanceof JsonBoolean bool) {
      out.append(bool.value());
    } else if (value instanceof JsonNull) {
      out.append("null");
    } else if (value instanceof JsonArray array) {
      String separator = "[";
      for (JsonValue item : array.items()) {
        out.append(separator);
        json(item, out);
        separator = ",";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (value instanceof JsonObject object) {
      String separator = "{";
      for (JsonMember member : object.members()) {
        out.append(separator);
        json(member.name(), out);
        out.append(':');
        json(member.value(), out);
        separator = ",";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    } else {
      throw new AssertionError(value);
    }
  }

  private static void json(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
            out.append("\\u").append(hex(c, 4));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static String hex(int c, int digits) {
    String hex = Integer.toHexString(c);
    return "0".repeat(digits - hex.length()) + hex;
  }
}
