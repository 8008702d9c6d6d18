package dev.tidewaiter.yaml;

/** Literal and folded block scalars of the fast reader. */
final class FastBlockScalars {

  private final FastText in;
  private final FastOutput out;

  private char chomping;
  private int increment;
  private int spanEnd;

  FastBlockScalars(FastText in, FastOutput out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Reads a block scalar and hands it on; gives the start of the line behind it.
   *
   * @param parent the column of the collection that it stands in
   */
  int read(int start, int parent, YamlNode.Properties properties) {
    boolean folded = in.chars[start] == '>';
    int at = in.restOfLine(header(start + 1));
    spanEnd = lineEnd(start);
    int indent = increment > 0 ? parent + increment : indent(at, parent);
    out.clear();
    int next = content(at, indent, folded);
    in.tree.scalar(
        in.base + start, in.base + spanEnd, properties, out.toString(), folded ? YamlNode.Style.FOLDED : YamlNode.Style.LITERAL);
    return next;
  }

  private int header(int start) {
    int at = start;
    chomping = ' ';
    increment = 0;
    for (int i = 0; i < 2; i++) {
      char c = in.chars[at];
      if ((c == '+' || c == '-') && chomping == ' ') {
        chomping = c;
        at++;
      } else if (c >= '1' && c <= '9' && increment == 0) {
        increment = c - '0';
        at++;
      }
    }
    return at;
  }

  /** The indent that the first line with content gives. Lines of blanks before it that are longer are a doubt. */
  private int indent(int start, int parent) {
    int at = start;
    int longest = 0;
    while (true) {
      int line = at;
      while (in.chars[at] == ' ') {
        at++;
      }
      int indent = at - line;
      char c = in.chars[at];
      if (c == '\n' || c == '\r') {
        longest = Math.max(longest, indent);
        at += c == '\r' ? 2 : 1;
      } else if (c == '\t' || longest > indent) {
        throw NotMine.here();
      } else {
        return Math.max(indent, parent + 1);
      }
    }
  }

  private int content(int start, int indent, boolean folded) {
    char[] chars = in.chars;
    int at = start;
    int breaks = 0;
    boolean leadingBreak = false;
    boolean leadingBlank = false;
    while (true) {
      int line = at;
      while (at - line < indent && chars[at] == ' ') {
        at++;
      }
      char c = chars[at];
      if (c == '\n' || c == '\r') {
        breaks++;
        at += c == '\r' ? 2 : 1;
        continue;
      }
      if (at - line < indent || in.isEnd(at)) {
        if (c == '\t') {
          throw NotMine.here();
        }
        if (chomping != '-' && leadingBreak) {
          out.append('\n');
        }
        if (chomping == '+') {
          out.breaks(breaks);
        }
        return in.isEnd(at) ? at : line;
      }
      boolean blank = c == ' ' || c == '\t';
      if (leadingBreak) {
        if (!folded || leadingBlank || blank) {
          out.append('\n');
        } else if (breaks == 0) {
          out.append(' ');
        }
      }
      out.breaks(breaks);
      breaks = 0;
      leadingBlank = blank;
      int end = lineEnd(at);
      out.append(chars, at, end);
      if (!blank || in.skipBlanks(at) < end) {
        spanEnd = end;
      }
      leadingBreak = !in.isEnd(end);
      at = leadingBreak ? end + (chars[end] == '\r' ? 2 : 1) : end;
    }
  }

  private int lineEnd(int from) {
    int at = from;
    while (!in.isLineEnd(at)) {
      at++;
    }
    return at;
  }
}
