package dev.tidewaiter.server.field;

import java.util.Optional;

/**
 * What Go's encoding/json finds wrong with bytes that should be a JSON object, in its own words.
 *
 * <p>Source: Go 1.26, encoding/json, scanner and Unmarshal into {@code map[string]interface{}}.
 */
public final class GoJsonScan {

  private static final int MAX_DEPTH = 10_000;

  private final GoJsonTokens tokens;
  private final StringBuilder openers = new StringBuilder();

  private GoJsonScan(byte[] text) {
    this.tokens = new GoJsonTokens(text);
  }

  /** The error of unmarshalling into a map; empty if there is none. A null is no error. */
  public static Optional<String> objectProblem(byte[] text) {
    GoJsonScan scan = new GoJsonScan(text);
    int first = scan.tokens.next();
    scan.document();
    if (!scan.tokens.fine()) {
      return Optional.of(scan.tokens.problem());
    }
    String type = typeStartedBy(first);
    if (!type.isEmpty()) {
      return Optional.of("json: cannot unmarshal " + type + " into Go value of type map[string]interface {}");
    }
    String huge = scan.tokens.hugeNumber();
    return huge.isEmpty() ? Optional.empty() : Optional.of("json: cannot unmarshal number " + huge + " into Go value of type float64");
  }

  /** Whether the bytes are one JSON value. */
  public static boolean isJson(byte[] text) {
    return syntaxProblem(text).isEmpty();
  }

  /** Why the bytes are no JSON value; empty if they are one. */
  public static Optional<String> syntaxProblem(byte[] text) {
    GoJsonScan scan = new GoJsonScan(text);
    scan.document();
    return scan.tokens.fine() ? Optional.empty() : Optional.of(scan.tokens.problem());
  }

  private static String typeStartedBy(int first) {
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
    while (tokens.fine()) {
      if (valueNext) {
        valueNext = value();
      } else if (openers.isEmpty()) {
        tokens.end();
        return;
      } else {
        valueNext = afterValue();
      }
    }
  }

  /** Reads a scalar or the start of a container; tells whether a value comes next. */
  private boolean value() {
    int next = tokens.next();
    if (next == '{') {
      return open('{') && !closes('}') && key();
    }
    if (next == '[') {
      return open('[') && !closes(']');
    }
    tokens.scalar();
    return false;
  }

  private boolean open(char opener) {
    openers.append(opener);
    if (openers.length() > MAX_DEPTH) {
      tokens.fail("exceeded max depth");
      return false;
    }
    tokens.skip();
    return true;
  }

  private boolean closes(char closer) {
    if (tokens.next() != closer) {
      return false;
    }
    tokens.skip();
    openers.setLength(openers.length() - 1);
    return true;
  }

  private boolean key() {
    if (tokens.next() != '"') {
      tokens.fail("looking for beginning of object key string");
      return false;
    }
    tokens.scalar();
    if (tokens.fine() && tokens.next() != ':') {
      tokens.fail("after object key");
    }
    tokens.skip();
    return tokens.fine();
  }

  private boolean afterValue() {
    boolean inObject = openers.charAt(openers.length() - 1) == '{';
    if (closes(inObject ? '}' : ']')) {
      return false;
    }
    if (tokens.next() != ',') {
      tokens.fail(inObject ? "after object key:value pair" : "after array element");
      return false;
    }
    tokens.skip();
    return !inObject || key();
  }
}
