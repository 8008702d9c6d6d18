package dev.tidewaiter.input.ignore;

/** Reads a set in brackets, such as {@code [!a-z[:digit:]]}. */
final class BracketReader {

  private static final char NONE = '\uFFFF';

  private final String pattern;
  private final ByteSet set = ByteSet.NONE.copy();
  private int at;
  private boolean not;

  /**
   * A reader.
   *
   * @param at behind the bracket that opens
   */
  BracketReader(String pattern, int at) {
    this.pattern = pattern;
    this.at = at;
  }

  /** Where the pattern goes on. */
  int end() {
    return at;
  }

  ByteSet set() {
    return not ? set.inverted() : set.withoutSlash();
  }

  /** Reads up to the bracket that closes; false if there is none, or something is wrong. A bracket that closes at once is itself meant. */
  boolean read() {
    not = is('!') || is('^');
    at += not ? 1 : 0;
    char before = NONE;
    int start = at;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == ']' && at > start) {
        at++;
        return true;
      }
      if (c == '[' && pattern.startsWith("[:", at) && classEnd() >= 0) {
        if (!named()) {
          return false;
        }
        before = NONE;
      } else if (c == '-' && before != NONE && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']') {
        at++;
        if (!escape()) {
          return false;
        }
        set.with(before, pattern.charAt(at++));
        before = NONE;
      } else {
        if (!escape()) {
          return false;
        }
        before = pattern.charAt(at++);
        set.with(before, before);
      }
    }
    return false;
  }

  private boolean is(char c) {
    return at < pattern.length() && pattern.charAt(at) == c;
  }

  /** Goes over a backslash; false if nothing follows it. */
  private boolean escape() {
    at += is('\\') ? 1 : 0;
    return at < pattern.length();
  }

  /** Where the name of a class ends; -1 if the bracket stands for itself. */
  private int classEnd() {
    int close = pattern.indexOf(']', at + 2);
    return close > at + 2 && pattern.charAt(close - 1) == ':' ? close - 1 : -1;
  }

  private boolean named() {
    int end = classEnd();
    CharacterClass found = CharacterClass.of(pattern.substring(at + 2, end));
    at = end + 2;
    return found.addTo(set);
  }
}
