package dev.tidewaiter.server.field;

import java.nio.charset.StandardCharsets;

/**
 * The strings, words and numbers of a JSON text, and the first thing that is wrong with it.
 *
 * <p>A text that ends too early is read as if a blank followed: {@code tru} breaks at that blank, {@code {"a"} is merely not over.
 *
 * <p>Source: Go 1.26, encoding/json, scanner.
 */
final class GoJsonTokens {

  private static final String UNFINISHED = "unexpected end of JSON input";

  private final byte[] text;
  private int at;
  private String problem = "";
  private String hugeNumber = "";

  GoJsonTokens(byte[] text) {
    this.text = text;
  }

  boolean fine() {
    return problem.isEmpty();
  }

  /** What is wrong; empty if nothing is. */
  String problem() {
    return problem;
  }

  /** The first number that no 64-bit float holds; empty if there is none. */
  String hugeNumber() {
    return hugeNumber;
  }

  /** The next byte that is no blank; a blank at the end. It stays the next. */
  int next() {
    while (at < text.length && (here() == ' ' || here() == '\t' || here() == '\r' || here() == '\n')) {
      at++;
    }
    return here();
  }

  void skip() {
    at++;
  }

  /** Nothing but blanks is left. */
  void end() {
    next();
    if (at < text.length) {
      fail("after top-level value");
    }
  }

  /** Reads a string, a word or a number. */
  void scalar() {
    switch (here()) {
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> fail("looking for beginning of value");
    }
  }

  /** The byte here is wrong. Where blanks may stand, the one that the text ends with is no mistake of its own. */
  void fail(String where) {
    boolean blanksAllowed = where.startsWith("looking") || where.startsWith("after object") || where.startsWith("after array");
    if (at >= text.length && blanksAllowed) {
      problem = UNFINISHED;
      return;
    }
    String quoted = GoPrint.quoted(Character.toString(here()));
    String character = here() == '\'' ? "\\'" : here() == '"' ? "\"" : quoted.substring(1, quoted.length() - 1);
    problem = "invalid character '" + character + "' " + where;
  }

  private void string() {
    at++;
    while (fine() && here() != '"') {
      if (at >= text.length) {
        problem = UNFINISHED;
      } else if (here() == '\\') {
        escape();
      } else if (here() < 0x20) {
        fail("in string literal");
      } else {
        at++;
      }
    }
    at++;
  }

  private void escape() {
    at++;
    if (here() == 'u') {
      at++;
      for (int i = 0; i < 4 && fine(); i++) {
        step(Character.digit(here(), 16) >= 0, "in \\u hexadecimal character escape");
      }
    } else {
      step("\"\\/bfnrt".indexOf(here()) >= 0, "in string escape code");
    }
  }

  private void word(String word) {
    for (int i = 1; i < word.length(); i++) {
      at++;
      if (here() != word.charAt(i)) {
        fail("in literal " + word + " (expecting '" + word.charAt(i) + "')");
        return;
      }
    }
    at++;
  }

  private void number() {
    int start = at;
    if (here() == '-') {
      at++;
    }
    if (here() == '0') {
      at++;
    } else {
      digits("in numeric literal");
    }
    if (fine() && here() == '.') {
      at++;
      digits("after decimal point in numeric literal");
    }
    if (fine() && (here() == 'e' || here() == 'E')) {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      digits("in exponent of numeric literal");
    }
    if (fine() && hugeNumber.isEmpty()) {
      String written = new String(text, start, at - start, StandardCharsets.US_ASCII);
      hugeNumber = Double.isInfinite(Double.parseDouble(written)) ? written : "";
    }
  }

  private void digits(String where) {
    step(here() >= '0' && here() <= '9', where);
    while (here() >= '0' && here() <= '9') {
      at++;
    }
  }

  private void step(boolean fits, String where) {
    if (fits) {
      at++;
    } else {
      fail(where);
    }
  }

  /** The byte here; a blank after the last. */
  private int here() {
    return at < text.length ? text[at] & 0xFF : ' ';
  }
}
