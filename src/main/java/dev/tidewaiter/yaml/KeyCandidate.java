package dev.tidewaiter.yaml;

/**
 * The token of a flow level that may turn out to be a key when a {@code :} comes.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go; the YAML specification lets a key without {@code ?} have one line and 1024
 * characters.
 */
final class KeyCandidate {

  private static final int LONGEST = 1024;

  /** The token that opened the flow level. */
  private final Token opener;
  private Token token;
  private int passed;
  private int column;
  private boolean possible;
  private boolean required;
  private boolean used;

  KeyCandidate(Token opener) {
    this.opener = opener;
    this.token = opener;
  }

  boolean isPossible() {
    return possible;
  }

  /** Whether it is a mistake if it is no key. */
  boolean isRequired() {
    return required;
  }

  Token token() {
    return token;
  }

  int column() {
    return column;
  }

  /** The token that starts at the cursor becomes the candidate. */
  void propose(Cursor cursor, boolean mustBeKey) {
    passed = cursor.passed();
    column = cursor.column();
    possible = true;
    required = mustBeKey;
    used = true;
  }

  /** The token that was proposed. */
  void set(Token proposed) {
    token = proposed;
    token.awaited = true;
  }

  /** Whether the cursor has gone too far for the candidate to be a key. */
  boolean isStale(Cursor cursor) {
    return token.line < cursor.line() || passed + LONGEST < cursor.passed();
  }

  /** The candidate is no key, or it is one and that is settled. */
  void settle() {
    if (possible) {
      possible = false;
      token.awaited = false;
    }
  }

  /** The flow level ends. One that had no candidate ends the wait for its opener too, which makes {@code []} and the like no keys. */
  void close() {
    settle();
    if (!used) {
      opener.awaited = false;
    }
  }
}
