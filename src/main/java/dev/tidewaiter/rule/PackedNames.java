package dev.tidewaiter.rule;

/** Names in a packed text, each at the beginning of a line, followed by a tab or the end of the line. */
final class PackedNames {

  static final char BEHIND = '\t';

  private PackedNames() {}

  /**
   * How a name compares with that of a line: less than 0, 0 or more than 0 as with {@link String#compareTo}.
   *
   * @param start where the line begins
   */
  static int order(String name, String text, int start) {
    for (int i = 0; i < name.length(); i++) {
      char c = text.charAt(start + i);
      if (c == BEHIND || c == '\n') {
        return 1;
      }
      if (name.charAt(i) != c) {
        return name.charAt(i) - c;
      }
    }
    char next = text.charAt(start + name.length());
    return next == BEHIND || next == '\n' ? 0 : -1;
  }
}
