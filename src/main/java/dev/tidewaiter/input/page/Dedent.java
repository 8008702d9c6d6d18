package dev.tidewaiter.input.page;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;

/** Takes away the spaces that all lines of a block start with, as its place in the page gave them, not its author. */
final class Dedent {

  private Dedent() {}

  /** The block with its leftmost line at the first column. */
  static Source of(Source block) {
    String text = block.text();
    LineIndex lines = LineIndex.of(text);
    int common = Integer.MAX_VALUE;
    for (int line = 1; line <= lines.lines() && common > 0; line++) {
      Span span = lines.line(line);
      int indent = indent(text, span);
      common = indent < span.length() ? Math.min(common, indent) : common;
    }
    if (common == 0 || common == Integer.MAX_VALUE) {
      return block;
    }
    Cutting cutting = new Cutting(block);
    for (int line = 1; line <= lines.lines(); line++) {
      Span span = lines.line(line);
      int end = line == lines.lines() ? text.length() : lines.line(line + 1).start();
      cutting.take(span.start() + Math.min(common, indent(text, span)), end);
    }
    return cutting.source();
  }

  private static int indent(String text, Span line) {
    int at = line.start();
    while (at < line.end() && text.charAt(at) == ' ') {
      at++;
    }
    return at - line.start();
  }
}
