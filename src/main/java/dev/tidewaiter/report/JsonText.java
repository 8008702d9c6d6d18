package dev.tidewaiter.report;

/** Writes JSON. */
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** A string with its quotes. Beside what JSON demands, controls, separators and halves of characters are escaped. */
  public static void string(String text, StringBuilder out) {
    int plain = plain(text);
    out.append('"');
    if (plain == text.length()) {
      out.append(text).append('"');
      return;
    }
    out.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (!Visible.isUnsafe(text, i)) {
        out.append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '\t') {
        out.append("\\t");
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 15));
        }
      }
    }
    out.append('"');
  }

  /** How many characters at the start of a text are written as they are, as far as a glance tells. */
  private static int plain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return i;
      }
    }
    return length;
  }

  /** A member with a string value; the name needs no escapes. */
  static void member(String name, String value, StringBuilder out) {
    out.append('"').append(name).append("\":");
    string(value, out);
  }

  /** A member with a number. */
  static void member(String name, int value, StringBuilder out) {
    out.append('"').append(name).append("\":").append(value);
  }
}
