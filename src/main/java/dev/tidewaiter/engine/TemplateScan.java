package dev.tidewaiter.engine;

/** Finds the places where a text waits for a template engine: {@code {{} and {@code {%} outside of quotes, comments and block scalars. */
final class TemplateScan {

  private static final int MOST_SHOWN = 60;

  private final String text;
  private int blockColumn = -1;

  private TemplateScan(String text) {
    this.text = text;
  }

  /** The first such place; -1 if there is none. */
  static int first(String text) {
    if (!text.contains("{{") && !text.contains("{%")) {
      return -1;
    }
    TemplateScan scan = new TemplateScan(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int found = scan.line(start, end);
      if (found >= 0) {
        return found;
      }
      start = end + 1;
    }
    return -1;
  }

  /** The end of the placeholder that starts at a place: behind its closing braces, or what fits on the line. */
  static int end(String text, int start) {
    int line = text.indexOf('\n', start);
    int most = Math.min(line < 0 ? text.length() : line, start + MOST_SHOWN);
    int close = text.indexOf(text.charAt(start + 1) == '%' ? "%}" : "}}", start);
    return close >= 0 && close + 2 <= most ? close + 2 : most;
  }

  private int line(int start, int end) {
    int content = start;
    while (content < end && text.charAt(content) == ' ') {
      content++;
    }
    if (content == end || text.charAt(content) == '\r') {
      return -1;
    }
    if (blockColumn >= 0 && content - start > blockColumn) {
      return -1;
    }
    blockColumn = -1;
    int key = content;
    while (key + 1 < end && text.charAt(key) == '-' && text.charAt(key + 1) == ' ') {
      key += 2;
    }
    return values(start, key, end);
  }

  /** Looks through what is not quoted; notes when a block scalar starts at the end of the line. */
  private int values(int lineStart, int from, int end) {
    int last = from;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean first = i == from || isBefore(text.charAt(i - 1));
      if (c == '#' && first) {
        break;
      }
      if (first && (c == '"' || c == '\'')) {
        int close = text.indexOf(c, i + 1);
        i = close < 0 || close > end ? end : close;
      } else if (c == '{' && i + 1 < end && (text.charAt(i + 1) == '{' || text.charAt(i + 1) == '%')) {
        return i;
      }
      if (i < end && c != ' ' && c != '\r') {
        last = i;
      }
    }
    blockColumn = blockColumn(lineStart, from, last);
    return -1;
  }

  /** The column that the lines of a block scalar are right of, if one starts at the end of this line; -1 if none does. */
  private int blockColumn(int lineStart, int from, int last) {
    int i = last;
    while (i > from && (text.charAt(i) == '-' || text.charAt(i) == '+' || Character.isDigit(text.charAt(i)))) {
      i--;
    }
    if (i == text.length() || text.charAt(i) != '|' && text.charAt(i) != '>') {
      return -1;
    }
    if (i == from) {
      return from - lineStart - 2;
    }
    return text.charAt(i - 1) == ' ' ? from - lineStart : -1;
  }

  private static boolean isBefore(char c) {
    return c == ' ' || c == '\t' || c == '[' || c == '{' || c == ',' || c == ':';
  }
}
