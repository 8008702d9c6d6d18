package dev.tidewaiter.server.field;

/**
 * A text that is known to be JSON, read from its start to its end.
 *
 * <p>Source: RFC 8259; Go 1.26, encoding/json, unquote: half of a surrogate pair becomes U+FFFD.
 */
final class GoJsonText {

  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private int at;

  GoJsonText(String text) {
    this.text = text;
  }

  /** The first character of what comes next. */
  char next() {
    while (text.charAt(at) <= ' ') {
      at++;
    }
    return text.charAt(at);
  }

  /** Whether a character comes next, which is passed over if it does. */
  boolean takes(char c) {
    boolean taken = next() == c;
    at += taken ? 1 : 0;
    return taken;
  }

  /** What the value that comes next is called. */
  String type() {
    return switch (next()) {
      case '{' -> "object";
      case '[' -> "array";
      case '"' -> "string";
      case 't', 'f' -> "bool";
      case 'n' -> "null";
      default -> "number";
    };
  }

  /** Passes over a number, a flag or a null, and answers it as it is written. */
  String word() {
    next();
    int from = at;
    while (at < text.length() && text.charAt(at) > ' ' && ",]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  /** Passes over a string and answers what it says. */
  String string() {
    next();
    at++;
    StringBuilder out = new StringBuilder();
    while (text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
        escape(out);
      } else {
        out.append(text.charAt(at++));
      }
    }
    at++;
    return out.toString();
  }

  /** Passes over a value, however deep it is. */
  void skip() {
    int depth = 0;
    do {
      char c = next();
      if (c == '"') {
        string();
      } else if (c == '{' || c == '[') {
        depth++;
        at++;
      } else if (c == '}' || c == ']') {
        depth--;
        at++;
      } else if (c == ',' || c == ':') {
        at++;
      } else {
        word();
      }
    } while (depth > 0);
  }

  private void escape(StringBuilder out) {
    char c = text.charAt(at++);
    switch (c) {
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> unit(out);
      default -> out.append(c);
    }
  }

  private void unit(StringBuilder out) {
    char first = hexadecimal();
    if (!Character.isSurrogate(first)) {
      out.append(first);
      return;
    }
    int after = at;
    if (Character.isHighSurrogate(first) && text.startsWith("\\u", at)) {
      at += 2;
      char second = hexadecimal();
      if (Character.isLowSurrogate(second)) {
        out.append(first).append(second);
        return;
      }
    }
    at = after;
    out.append(REPLACEMENT);
  }

  private char hexadecimal() {
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }
}
