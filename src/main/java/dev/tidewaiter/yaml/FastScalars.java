package dev.tidewaiter.yaml;

/** Plain scalars of the fast reader, and what they share with quoted ones. Its fields say what the last scan found. */
final class FastScalars {

  /** No key that go-yaml takes is longer; it counts code points, up to the colon. */
  private static final int LONGEST_KEY = 1000;

  private static final String INDICATORS = ",[]{}#&*!|>'\"%@`?:-";
  private static final boolean[] INDICATOR = new boolean[128];

  static {
    for (int i = 0; i < INDICATORS.length(); i++) {
      INDICATOR[INDICATORS.charAt(i)] = true;
    }
  }

  private final FastText in;
  private final FastOutput out;
  private final FastQuoted quoted;

  YamlNode.Style style;

  /** Where the scalar starts and ends, with its quotes. */
  int start;

  int end;

  /** The first character behind the scalar that is no blank; for a plain one that of its first line. */
  int stop;

  /** What a quoted or folded scalar says; {@code null} where the text itself does. */
  private String value;

  private int breaks;

  FastScalars(FastText in, FastOutput out) {
    this.in = in;
    this.out = out;
    this.quoted = new FastQuoted(in, out);
  }

  /** Scans a quoted scalar, or the first line of a plain one in block context. */
  void scan(int at) {
    char c = in.chars[at];
    if (c == '"' || c == '\'') {
      scanQuoted(at);
    } else if (startsPlain(at, false)) {
      style = YamlNode.Style.PLAIN;
      value = null;
      start = at;
      plainLine(at);
    } else {
      throw NotMine.here();
    }
  }

  void scanQuoted(int at) {
    style = in.chars[at] == '"' ? YamlNode.Style.DOUBLE_QUOTED : YamlNode.Style.SINGLE_QUOTED;
    start = at;
    end = quoted.read(at);
    value = quoted.value;
    stop = in.skipBlanks(end);
  }

  /** Scans a plain scalar of one line in a flow collection. */
  void scanFlow(int at) {
    if (!startsPlain(at, true)) {
      throw NotMine.here();
    }
    char[] chars = in.chars;
    style = YamlNode.Style.PLAIN;
    value = null;
    start = at;
    int to = at;
    while (true) {
      char c = chars[to];
      if (c == ',' || c == ']' || c == '}') {
        break;
      }
      if (c == '[' || c == '{' || c == '?') {
        throw NotMine.here();
      }
      if (c == ':') {
        char next = chars[to + 1];
        if (next <= ' ') {
          break;
        }
        if (next == ',' || next == '[' || next == ']' || next == '{' || next == '}') {
          throw NotMine.here();
        }
      } else if (c == '#' && in.isBlankOrEnd(to - 1) || in.isLineEnd(to)) {
        break;
      }
      to++;
    }
    endAt(to);
  }

  /** Whether the scalar just scanned is the key of a block mapping. */
  boolean isKey() {
    return in.chars[stop] == ':' && in.isBlankOrEnd(stop + 1) && isSimple();
  }

  /** Whether the scalar just scanned may be a key as far as its length goes. */
  boolean isSimple() {
    return stop - start <= LONGEST_KEY && !(style != YamlNode.Style.PLAIN && quoted.manyLines);
  }

  /** Hands on the scalar just scanned. */
  void emit(YamlNode.Properties properties) {
    String text = value == null ? in.value(start, end) : value;
    in.tree.scalar(in.base + start, in.base + end, properties, text, style);
  }

  /** Hands on the scalar just scanned as a key. What a merge may take is for the general reader to say. */
  void emitKey() {
    if (end - start == 2 && in.chars[start] == '<' && in.chars[start + 1] == '<') {
      throw NotMine.here();
    }
    String text = value == null ? in.key(start, end) : value;
    in.tree.scalar(in.base + start, in.base + end, YamlNode.Properties.NONE, text, style);
  }

  /**
   * Goes on with the plain scalar just scanned on the lines below that belong to it.
   *
   * @param indent how many columns such a line is indented at least
   */
  void morePlainLines(int indent) {
    int next = continuation(indent);
    if (next < 0) {
      return;
    }
    out.clear();
    out.append(in.chars, start, end);
    while (next >= 0) {
      out.fold(breaks);
      plainLine(next);
      if (in.chars[stop] == ':') {
        throw NotMine.here();
      }
      out.append(in.chars, next, end);
      next = continuation(indent);
    }
    value = out.toString();
  }

  private boolean startsPlain(int at, boolean inFlow) {
    char c = in.chars[at];
    if (c <= ' ') {
      return false;
    }
    if (c >= 128 || !INDICATOR[c]) {
      return true;
    }
    return (c == '-' || !inFlow && (c == ':' || c == '?')) && !in.isBlankOrEnd(at + 1);
  }

  private void plainLine(int from) {
    char[] chars = in.chars;
    int at = from;
    while (true) {
      char c = chars[at];
      if (c <= ':'
          && (c == ':' && chars[at + 1] <= ' ' || c == '#' && chars[at - 1] <= ' ' || c < ' ' && c != '\t')) {
        break;
      }
      at++;
    }
    endAt(at);
  }

  private void endAt(int at) {
    stop = at;
    int to = at;
    while (in.isBlankOrEnd(to - 1)) {
      to--;
    }
    end = to;
  }

  /** Where the plain scalar goes on below the line it stands on, or -1; {@code breaks} counts the line breaks between. */
  private int continuation(int indent) {
    char[] chars = in.chars;
    int at = stop;
    if (chars[at] == '\r') {
      at++;
    }
    if (chars[at] != '\n') {
      return -1;
    }
    int first = ++at;
    int line = at;
    breaks = 1;
    while (in.isBlankOrEnd(at) && !in.isEnd(at)) {
      char c = chars[at++];
      if (c == '\n') {
        breaks++;
        line = at;
      } else if (c == '\t') {
        throw NotMine.here();
      }
    }
    if (at - line < indent || chars[at] == '#' || in.isEnd(at)) {
      in.lookedAhead(first, line, at);
      return -1;
    }
    return at;
  }
}
