package dev.tidewaiter.input.ignore;

/** The classes that can be named in brackets; all are of ASCII. */
enum CharacterClass {
  ALNUM("09AZaz"),
  ALPHA("AZaz"),
  BLANK("\t\t  "),
  CNTRL("\0\u001f\u007f\u007f"),
  DIGIT("09"),
  GRAPH("!~"),
  LOWER("az"),
  PRINT(" ~"),
  PUNCT("!/:@[`{~"),
  SPACE("\t\r  "),
  UPPER("AZ"),
  XDIGIT("09AFaf"),
  UNKNOWN("");

  private static final CharacterClass[] ALL = values();

  /** First and last of each range. */
  private final String ranges;

  CharacterClass(String ranges) {
    this.ranges = ranges;
  }

  static CharacterClass of(String name) {
    for (CharacterClass one : ALL) {
      if (one.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
        return one;
      }
    }
    return UNKNOWN;
  }

  /** Adds its bytes; false if there is no such class. */
  boolean addTo(ByteSet set) {
    for (int i = 0; i < ranges.length(); i += 2) {
      set.with(ranges.charAt(i), ranges.charAt(i + 1));
    }
    return this != UNKNOWN;
  }
}
