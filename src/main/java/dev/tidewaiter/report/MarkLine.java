package dev.tidewaiter.report;

import dev.tidewaiter.text.Span;

/** The line below a line of a source, with signs below the columns that a mark is about. */
final class MarkLine {

  private final String text;
  private final Span window;
  private final StringBuilder out;

  /**
   * A line to print.
   *
   * @param window the part of the text that the line above shows
   */
  MarkLine(String text, Span window, StringBuilder out) {
    this.text = text;
    this.window = window;
    this.out = out;
  }

  /** Prints blanks up to the mark, a sign for each of its columns, one at least, and the label. */
  void print(Span mark, char sign, String label, String color, String end) {
    int i = window.start();
    while (i < Math.min(mark.start(), window.end())) {
      i = columns(i, ' ');
    }
    out.append(color);
    int start = out.length();
    while (i < Math.min(mark.end(), window.end())) {
      i = columns(i, sign);
    }
    if (out.length() == start) {
      out.append(sign);
    }
    if (!label.isEmpty()) {
      Visible.append(" " + label, out);
    }
    out.append(end).append('\n');
  }

  /** Puts signs below one character; a tab stays a tab, so that what follows stands where it stands in the line above. */
  private int columns(int i, char sign) {
    if (text.charAt(i) == '\t') {
      out.append('\t');
      return i + 1;
    }
    if (Visible.isUnsafe(text, i)) {
      repeat(sign, Visible.lengthOf(text, i));
      return i + 1;
    }
    int c = text.codePointAt(i);
    repeat(sign, Columns.of(c));
    return i + Character.charCount(c);
  }

  private void repeat(char sign, int count) {
    for (int i = 0; i < count; i++) {
      out.append(sign);
    }
  }
}
