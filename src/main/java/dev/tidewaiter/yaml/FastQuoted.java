package dev.tidewaiter.yaml;

/** Quoted scalars of the fast reader. Its fields say what the last scan found. */
final class FastQuoted {

  private static final String ESCAPES = "0abtnvfre \"\\N_LP";
  private static final String ESCAPED = "\0\u0007\b\t\n\u000B\f\r\u001B \"\\\u0085\u00A0\u2028\u2029";

  private final FastText in;
  private final FastOutput out;

  String value;

  /** Whether the scalar goes over more than one line. */
  boolean manyLines;

  private int breaks;

  FastQuoted(FastText in, FastOutput out) {
    this.in = in;
    this.out = out;
  }

  /** Reads the scalar that a quote opens; gives where its text goes on. */
  int read(int start) {
    char[] chars = in.chars;
    char quote = chars[start];
    manyLines = false;
    int at = start + 1;
    while (true) {
      char c = chars[at];
      if (c == quote || c == '\\' || c < ' ' && c != '\t') {
        break;
      }
      at++;
    }
    if (chars[at] == quote && (quote == '"' || chars[at + 1] != quote)) {
      value = in.value(start + 1, at);
      return at + 1;
    }
    out.clear();
    return quote == '"' ? doubleQuoted(start + 1) : singleQuoted(start + 1);
  }

  private int singleQuoted(int start) {
    char[] chars = in.chars;
    int from = start;
    int at = start;
    while (true) {
      char c = chars[at];
      if (c == '\'') {
        out.append(chars, from, at);
        if (chars[at + 1] != '\'') {
          value = out.toString();
          return at + 1;
        }
        from = at + 1;
        at += 2;
      } else if (c == '\n') {
        at = fold(from, at);
        from = at;
      } else if (in.isEnd(at)) {
        throw NotMine.here();
      } else {
        at++;
      }
    }
  }

  private int doubleQuoted(int start) {
    char[] chars = in.chars;
    int from = start;
    int at = start;
    while (true) {
      char c = chars[at];
      if (c == '"') {
        out.append(chars, from, at);
        value = out.toString();
        return at + 1;
      } else if (c == '\\') {
        out.append(chars, from, at);
        at = escape(at + 1);
        from = at;
      } else if (c == '\n') {
        at = fold(from, at);
        from = at;
      } else if (in.isEnd(at)) {
        throw NotMine.here();
      } else {
        at++;
      }
    }
  }

  /** Takes the text up to a line break without the blanks at its end, then folds the break; gives where the text goes on. */
  private int fold(int from, int lineBreak) {
    int to = lineBreak;
    while (to > from && in.isBlankOrEnd(to - 1)) {
      to--;
    }
    out.append(in.chars, from, to);
    int at = skipBreaks(lineBreak);
    out.fold(breaks);
    return at;
  }

  /** The first character behind a line break, blank lines and blanks. */
  private int skipBreaks(int lineBreak) {
    manyLines = true;
    breaks = 0;
    int at = lineBreak;
    int line = at;
    while (in.isBlankOrEnd(at) && !in.isEnd(at)) {
      if (in.chars[at++] == '\n') {
        breaks++;
        line = at;
      }
    }
    if (at == line && in.isMarker(at)) {
      throw NotMine.here();
    }
    return at;
  }

  /** The escape behind a backslash; gives where the text goes on. */
  private int escape(int at) {
    char c = in.chars[at];
    if (c == '\n' || c == '\r') {
      int next = skipBreaks(c == '\r' ? at + 1 : at);
      out.breaks(breaks - 1);
      return next;
    }
    if (c == 'x') {
      return code(at + 1, 2);
    }
    if (c == 'u') {
      return code(at + 1, 4);
    }
    if (c == 'U') {
      return code(at + 1, 8);
    }
    int known = ESCAPES.indexOf(c);
    if (known < 0) {
      throw NotMine.here();
    }
    out.append(ESCAPED.charAt(known));
    return at + 1;
  }

  private int code(int start, int digits) {
    int code = 0;
    for (int i = start; i < start + digits; i++) {
      char c = in.chars[i];
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0 || code > 0x10FFFF) {
        throw NotMine.here();
      }
      code = code << 4 | digit;
    }
    if (code > 0x10FFFF || code >= 0xD800 && code <= 0xDFFF) {
      throw NotMine.here();
    }
    if (code > 0xFFFF) {
      out.append(Character.highSurrogate(code));
      out.append(Character.lowSurrogate(code));
    } else {
      out.append((char) code);
    }
    return start + digits;
  }
}
