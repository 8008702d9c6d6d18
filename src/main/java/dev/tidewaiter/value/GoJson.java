package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * JSON as Go writes it.
 *
 * <p>Source: Go 1.26, encoding/json/encode.go, Marshal: what could end a script in a page is escaped.
 */
public final class GoJson {

  private static final String HEX = "0123456789abcdef";

  private GoJson() {}

  /** A value, its members in their order. */
  public static String of(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** A string in its quotes. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    write(text, out);
    return out.toString();
  }

  /** Keeps what is begun itself: values may be nested deeper than calls can be. */
  private static void write(JsonValue value, StringBuilder out) {
    Deque<Begun> begun = new ArrayDeque<>(0);
    begin(value, out, begun);
    while (!begun.isEmpty()) {
      Begun last = begun.peek();
      if (last.written == last.size()) {
        out.append(last.end());
        begun.pop();
        continue;
      }
      int next = last.written++;
      out.append(next == 0 ? "" : ",");
      if (last.value instanceof JsonObject object) {
        JsonMember member = object.members().get(next);
        write(member.name(), out);
        out.append(':');
        begin(member.value(), out, begun);
      } else {
        begin(((JsonArray) last.value).items().get(next), out, begun);
      }
    }
  }

  /** Writes a value that holds no others, and begins one that may. */
  private static void begin(JsonValue value, StringBuilder out, Deque<Begun> begun) {
    if (value instanceof JsonString string) {
      write(string.value(), out);
    } else if (value instanceof JsonNumber number) {
      out.append(number.text());
    } else if (value instanceof JsonBoolean bool) {
      out.append(bool.value());
    } else if (value instanceof JsonNull) {
      out.append("null");
    } else if (value instanceof JsonArray || value instanceof JsonObject) {
      out.append(value instanceof JsonArray ? '[' : '{');
      begun.push(new Begun(value));
    } else {
      throw new AssertionError(value);
    }
  }

  private static void write(String text, StringBuilder out) {
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
            escape(c, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void escape(char c, StringBuilder out) {
    out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
    out.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
  }

  /** An array or object of which some is written. */
  private static final class Begun {
    private final JsonValue value;
    private int written;

    private Begun(JsonValue value) {
      this.value = value;
    }

    private int size() {
      return value instanceof JsonObject object ? object.members().size() : ((JsonArray) value).items().size();
    }

    private char end() {
      return value instanceof JsonObject ? '}' : ']';
    }
  }
}
