package dev.tidewaiter.input.page;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;

/** Finds the lines of a block in its page: what is left of each when the marks and the indentation before it are taken away. */
final class BlockLines {

  private static final char MARK = '\uFEFF';

  private final Source page;
  private final LineIndex lines;

  BlockLines(Source page) {
    this.page = page;
    this.lines = page.lines();
  }

  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /**
   * The text of a block with its place in the page. Line breaks are the page's own.
   *
   * @param first the line of the page, from 1, that the block's first line is the end of
   * @param literal the block's lines as the parser gives them
   */
  Source cut(int first, String literal) {
    Cutting cutting = new Cutting(page);
    int line = first;
    for (int start = 0; start < literal.length(); line++) {
      int end = literal.indexOf('\n', start);
      end = end < 0 ? literal.length() : end;
      line(lines.line(line), literal.substring(start, end), cutting);
      int next = line == lines.lines() ? page.text().length() : lines.line(line + 1).start();
      cutting.take(lines.line(line).end(), next);
      start = end + 1;
    }
    return cutting.source();
  }

  /** The directives among the words of a line. */
  List<Directive> inLine(int line) {
    return Directives.inWords(page, lines.line(line).start(), lines.line(line).end());
  }

  /** The end of the page's line that is the block's; what is left of the block's line before it are the spaces of a tab that was cut. */
  private void line(Span whole, String literal, Cutting cutting) {
    int at = whole.end();
    int left = literal.length();
    while (left > 0 && at > whole.start() && isSame(page.text().charAt(at - 1), literal.charAt(left - 1))) {
      left--;
      at--;
    }
    if (left > 0) {
      int tab = Math.max(whole.start(), at - 1);
      cutting.replace(tab, at, literal.substring(0, left));
    }
    cutting.take(at, whole.end());
  }

  /** A parser of Markdown reads a zero as the replacement character. */
  private static boolean isSame(char inPage, char inBlock) {
    return inPage == inBlock || inPage == 0 && inBlock == '\uFFFD';
  }
}
