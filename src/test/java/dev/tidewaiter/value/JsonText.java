package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;

/** A value as Go's encoding/json writes it. For values of ordinary depth. */
final class JsonText {

  private JsonText() {}

  static String of(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(JsonValue value, StringBuilder out) {
    if (value instanceof JsonString string) {
      write(string.value(), out);
    } else if (value instanceof JsonNumber number) {
      out.append(number.text());
    } else if (value instanceof JsonBoolean bool) {
      out.append(bool.value());
    } else if (value instanceof JsonNull) {
      out.append("null");
    } else if (value instanceof JsonArray array) {
      String before = "[";
      for (JsonValue item : array.items()) {
        write(item, out.append(before));
        before = ",";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (value instanceof JsonObject object) {
      String before = "{";
      for (JsonMember member : object.members()) {
        write(member.name(), out.append(before));
        write(member.value(), out.append(':'));
        before = ",";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    }
  }

  private static void write(String text, StringBuilder out) {
    out.append('"');
    for (char c : text.toCharArray()) {
      int escape = "\"\\\b\f\n\r\t".indexOf(c);
      if (escape >= 0) {
        out.append('\\').append("\"\\bfnrt".charAt(escape));
      } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
