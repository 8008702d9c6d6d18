package dev.tidewaiter.yaml;

/**
 * The characters of the document that the fast reader is at. Blanks, line breaks and the end are the only characters not above
 * {@code ' '}: {@link #take} refuses all others, as go-yaml does.
 */
final class FastText {

  static final char BYTE_ORDER_MARK = '\uFEFF';

  static final char END = '\0';
  private static final int KEPT = 1 << 20;

  private final ShortStrings keys = new ShortStrings(true);
  private final ShortStrings values = new ShortStrings(false);
  private final DecodedText decoded;
  private String text;

  private char[] own = new char[1 << 13];

  /** The document's characters, then one {@code '\0'} or more. */
  char[] chars = own;

  /** Where the document starts in the characters. */
  int first;

  /** Where the characters start in the source's text. */
  int base;

  /** Where the line of the token that {@link #nextToken} found starts. */
  int line;

  TreeBuilder tree;

  private int aheadFrom;
  private int aheadLine;
  private int ahead;

  FastText(DecodedText decoded) {
    this.decoded = decoded;
  }

  /** Takes the document of a range of the text; false if the fast reader has no use for one of its characters. */
  boolean take(String text, int start, int end, TreeBuilder tree) {
    this.text = text;
    this.tree = tree;
    this.aheadFrom = -1;
    if (decoded.is(text)) {
      chars = decoded.cut(end);
      base = 0;
      first = start;
      return true;
    }
    base = start;
    first = 0;
    int length = end - start;
    if (own.length < length + 4) {
      own = new char[Math.max(length + 4, Math.min(2 * length, KEPT))];
    }
    text.getChars(start, end, own, 0);
    for (int i = length; i < length + 4; i++) {
      own[i] = END;
    }
    chars = own;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if ((char) (c - ' ') > '~' - ' ' && c != '\n' && !known(c, i)) {
        return false;
      }
    }
    return true;
  }

  /** Lets go of the document. */
  void drop() {
    if (chars != own) {
      decoded.mend();
    }
    text = null;
    tree = null;
    if (own.length > KEPT) {
      own = new char[1 << 13];
    }
    chars = own;
  }

  private boolean known(char c, int at) {
    if (c < ' ') {
      return c == '\t' || c == '\r' && chars[at + 1] == '\n';
    }
    if (Character.isSurrogate(c)) {
      return Character.isHighSurrogate(c) ? Character.isLowSurrogate(chars[at + 1]) : at > 0 && Character.isHighSurrogate(chars[at - 1]);
    }
    return isKnown(c, at);
  }

  /** Whether a character that is neither of ASCII nor half of one is known; a byte order mark is at the start. */
  static boolean isKnown(char c, int at) {
    return c >= '\u00A0' && c != '\u2028' && c != '\u2029' && c < '\uFFFD' && (c != BYTE_ORDER_MARK || at == 0);
  }

  /** Whether a blank, a line break or the end stands there. */
  boolean isBlankOrEnd(int at) {
    return chars[at] <= ' ';
  }

  /** Whether the document ends there. */
  boolean isEnd(int at) {
    return chars[at] == END;
  }

  /** Whether the line ends there. */
  boolean isLineEnd(int at) {
    char c = chars[at];
    return c == '\n' || c == '\r' || c == END;
  }

  /** Whether {@code ---} or {@code ...} stands at the start of the line there. */
  boolean isMarker(int at) {
    char c = chars[at];
    return (c == '-' || c == '.') && chars[at + 1] == c && chars[at + 2] == c && chars[at + 3] <= ' ';
  }

  /** The end of the text, if the marker there is {@code ...} and nothing follows it. */
  int documentEnd(int marker) {
    int at = marker + 3;
    while (isBlankOrEnd(at) && !isEnd(at)) {
      at++;
    }
    if (chars[marker] != '.' || !isEnd(at)) {
      throw NotMine.here();
    }
    return at;
  }

  /** The first token from the start of a line on, past blank lines and comments; the end of the document if there is none. */
  int nextToken(int from) {
    char[] chars = this.chars;
    int at = from;
    line = from;
    if (from == aheadFrom) {
      at = ahead;
      line = aheadLine;
    }
    while (true) {
      char c = chars[at];
      if (c > '#') {
        return at;
      }
      if (c == ' ') {
        at++;
      } else if (c == '\n') {
        line = ++at;
      } else if (c == '#') {
        at = comment(at, false);
        line = at;
      } else if (c == '\r') {
        at++;
      } else if (c == '\t') {
        throw NotMine.here();
      } else {
        return at;
      }
    }
  }

  /** Says that nothing but blank lines stands from the start of a line up to a place on another one. */
  void lookedAhead(int from, int line, int at) {
    aheadFrom = from;
    aheadLine = line;
    ahead = at;
  }

  /** The start of the next line, if nothing but blanks and a comment stands on this one any more. */
  int restOfLine(int from) {
    int at = skipBlanks(from);
    char c = chars[at];
    if (c == '\n') {
      return at + 1;
    }
    if (c == '\r') {
      return at + 2;
    }
    if (c == END) {
      return at;
    }
    if (c == '#' && at > from) {
      return comment(at, true);
    }
    throw NotMine.here();
  }

  /** The first character from there on that is no space and no tab. */
  int skipBlanks(int from) {
    int at = from;
    while (chars[at] == ' ' || chars[at] == '\t') {
      at++;
    }
    return at;
  }

  /** Hands on the comment that starts there and gives the start of the next line. */
  int comment(int start, boolean trailing) {
    char[] chars = this.chars;
    int at = start;
    while (chars[at] != '\n' && chars[at] != END) {
      at++;
    }
    int end = chars[at - 1] == '\r' ? at - 1 : at;
    tree.comment(base + start, base + end, trailing);
    return chars[at] == END ? at : at + 1;
  }

  /** The string of a key. */
  String key(int from, int to) {
    return keys.of(chars, from, to, text, base);
  }

  /** The string of a value. */
  String value(int from, int to) {
    return values.of(chars, from, to, text, base);
  }
}
