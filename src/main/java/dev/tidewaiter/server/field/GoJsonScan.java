package dev.tidewaiter.server.field;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What Go's encoding/json finds wrong with bytes that should be a JSON object, in its own words.
 *
 * <p>A text that ends too early is read as if a blank followed: {@code tru} breaks at that blank, {@code {"a"} is merely not over.
 *
 * <p>Source: Go 1.26, encoding/json, scanner and Unmarshal into {@code map[string]interface{}}.
 */
public final class GoJsonScan {

  private static final int MAX_DEPTH = 10_000;
  private static final String UNFINISHED = "unexpected end of JSON input";

  private final byte[] text;
  private final StringBuilder openers = new StringBuilder();
  private int at;
  private String problem = "";
  private String hugeNumber = "";

  private GoJsonScan(byte[] text) {
    this.text = text;
  }

  /** The error of unmarshalling into a map; empty if there is none. A null is no error. */
  public static Optional<String> objectProblem(byte[] text) {
    GoJsonScan scan = new GoJsonScan(text);
    int first = scan.blank(0);
    scan.document();
    if (!scan.problem.isEmpty()) {
      return Optional.of(scan.problem);
    }
    String type = typeStartedBy(text[first]);
    if (!type.isEmpty()) {
      return Optional.of("json: cannot unmarshal " + type + " into Go value of type map[string]interface {}");
    }
    return scan.hugeNumber.isEmpty()
        ? Optional.empty()
        : Optional.of("json: cannot unmarshal number " + scan.hugeNumber + " into Go value of type float64");
  }

  /** Whether the bytes are one JSON value. */
  public static boolean isJson(byte[] text) {
    GoJsonScan scan = new GoJsonScan(text);
    scan.document();
    return scan.problem.isEmpty();
  }

  private static String typeStartedBy(byte first) {
    return switch (first) {
      case '{', 'n' -> "";
      case '[' -> "array";
      case '"' -> "string";
      case 't', 'f' -> "bool";
      default -> "number";
    };
  }

  private void document() {
    boolean valueNext = true;
    while (problem.isEmpty()) {
      if (valueNext) {
        valueNext = value();
      } else if (openers.isEmpty()) {
        end();
        return;
      } else {
        valueNext = afterValue();
      }
    }
  }

  private void end() {
    at = blank(at);
    if (at < text.length) {
      fail("after top-level value");
    }
  }

  /** Reads a scalar or the start of a container; tells whether a value comes next. */
  private boolean value() {
    at = blank(at);
    switch (here()) {
      case '{' -> {
        return open('{') && objectStart();
      }
      case '[' -> {
        return open('[') && !closes(']');
      }
      case '"' -> string();
      case 't' -> literal("true");
      case 'f' -> literal("false");
      case 'n' -> literal("null");
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> fail("looking for beginning of value");
    }
    return false;
  }

  private boolean open(char opener) {
    openers.append(opener);
    if (openers.length() > MAX_DEPTH) {
      fail("exceeded max depth");
      return false;
    }
    at++;
    return true;
  }

  private boolean objectStart() {
    return !closes('}') && key();
  }

  private boolean closes(char closer) {
    at = blank(at);
    if (here() != closer) {
      return false;
    }
    at++;
    openers.setLength(openers.length() - 1);
    return true;
  }

  private boolean key() {
    at = blank(at);
    if (here() != '"') {
      fail("looking for beginning of object key string");
      return false;
    }
    string();
    at = blank(at);
    if (problem.isEmpty() && here() != ':') {
      fail("after object key");
    }
    at++;
    return problem.isEmpty();
  }

  private boolean afterValue() {
    boolean inObject = openers.charAt(openers.length() - 1) == '{';
    if (closes(inObject ? '}' : ']')) {
      return false;
    }
    if (here() != ',') {
      fail(inObject ? "after object key:value pair" : "after array element");
      return false;
    }
    at++;
    return !inObject || key();
  }

  private void string() {
    at++;
    while (problem.isEmpty() && here() != '"') {
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
      for (int i = 0; i < 4 && problem.isEmpty(); i++) {
        step(Character.digit(here(), 16) >= 0, "in \\u hexadecimal character escape");
      }
    } else {
      step("\"\\/bfnrt".indexOf(here()) >= 0, "in string escape code");
    }
  }

  private void literal(String word) {
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
    if (problem.isEmpty() && here() == '.') {
      at++;
      digits("after decimal point in numeric literal");
    }
    if (problem.isEmpty() && (here() == 'e' || here() == 'E')) {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      digits("in exponent of numeric literal");
    }
    if (problem.isEmpty() && hugeNumber.isEmpty()) {
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

  private void fail(String where) {
    if (at >= text.length && isBlankFine(where)) {
      problem = UNFINISHED;
      return;
    }
    int c = here();
    String quoted = c == '\'' ? "\\'" : c == '"' ? "\"" : unquoted(c);
    problem = "invalid character '" + quoted + "' " + where;
  }

  /** Where blanks may stand, the blank that ends the text is no mistake of its own. */
  private static boolean isBlankFine(String where) {
    return where.startsWith("looking") || where.startsWith("after object") || where.startsWith("after array");
  }

  private static String unquoted(int c) {
    String quoted = GoPrint.quoted(Character.toString(c));
    return quoted.substring(1, quoted.length() - 1);
  }

  /** The byte at the position; a blank after the last. */
  private int here() {
    return at < text.length ? text[at] & 0xFF : ' ';
  }

  private int blank(int from) {
    int i = from;
    while (i < text.length && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r' || text[i] == '\n')) {
      i++;
    }
    return i;
  }
}
