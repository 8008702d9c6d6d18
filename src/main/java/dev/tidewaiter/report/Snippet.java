package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a file that a finding is about, with marks below them. */
final class Snippet {

  private static final int LONGEST_LINE = 200;
  private static final int SHOWN_BEFORE = 60;
  private static final int SHOWN_BEHIND = 100;
  private static final String CUT_OFF = "...";
  private static final String CUT_OFF_BELOW = "   ";

  private final Source file;
  private final Lines lines;
  private final List<Mark> marks = new ArrayList<>();

  /** A place to mark, with the part of it that is on its first line. */
  private record Mark(int line, Span span, String label, boolean primary) {}

  private Snippet(Source file, Lines lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The lines of a finding and of what is related to it in the same file. */
  static Snippet of(Finding finding, Lines lines) {
    Source source = finding.source();
    Snippet snippet = new Snippet(source.file(), lines);
    snippet.mark(source.origin().toFile(finding.span()), "", true);
    for (Finding.Related related : finding.related()) {
      if (related.source().file() == source.file()) {
        snippet.mark(related.source().origin().toFile(related.span()), related.message(), false);
      }
    }
    return snippet;
  }

  private void mark(Span span, String label, boolean primary) {
    int line = lines.start(file, span).line();
    int lineEnd = Math.max(lines.line(file, line).end(), span.start());
    Mark mark = new Mark(line, new Span(span.start(), Math.min(span.end(), lineEnd)), label, primary);
    int i = marks.size();
    while (i > 0 && marks.get(i - 1).line > line) {
      i--;
    }
    marks.add(i, mark);
  }

  /** The number of digits of the last line's number. */
  int margin() {
    int last = marks.get(marks.size() - 1).line;
    int digits = 1;
    while (last >= 10) {
      last /= 10;
      digits++;
    }
    return digits;
  }

  void print(Theme theme, String severityColor, StringBuilder out) {
    int shown = 0;
    for (Mark mark : marks) {
      if (mark.line != shown) {
        leadTo(mark.line, shown, theme, out);
        line(mark.line, windowFor(mark), theme, out);
        shown = mark.line;
      }
      margin(theme, out);
      Span whole = lines.line(file, mark.line);
      Span window = windowFor(firstOn(mark.line));
      out.append(' ').append(window.start() > whole.start() ? CUT_OFF_BELOW : "");
      MarkLine below = new MarkLine(file.text(), window, out);
      below.print(mark.span, mark.primary ? '^' : '-', mark.label, mark.primary ? severityColor : theme.secondary(), theme.end());
    }
  }

  /** The line above a mark for orientation, or the sign that lines are left out. */
  private void leadTo(int line, int shown, Theme theme, StringBuilder out) {
    if (line - 1 > shown) {
      if (shown > 0 && line - 2 > shown) {
        out.append(theme.frame()).append("...").append(theme.end()).append('\n');
      }
      Span above = lines.line(file, line - 1);
      if (!above.of(file.text()).isBlank() && !file.text().startsWith("---", above.start())) {
        Span start = new Span(above.start(), Math.min(above.end(), above.start() + LONGEST_LINE));
        line(line - 1, start, theme, out);
      }
    }
  }

  private void line(int number, Span window, Theme theme, StringBuilder out) {
    String digits = String.valueOf(number);
    out.append(theme.frame());
    spaces(margin() - digits.length(), out);
    out.append(digits).append(" |").append(theme.end());
    Span whole = lines.line(file, number);
    if (whole.length() > 0) {
      out.append(' ').append(window.start() > whole.start() ? CUT_OFF : "");
      String text = window.of(file.text());
      for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t')) {
        Visible.append(text.substring(0, tab), out);
        out.append('\t');
        text = text.substring(tab + 1);
      }
      Visible.append(text, out);
      out.append(window.end() < whole.end() ? CUT_OFF : "");
    }
    out.append('\n');
  }

  /** The part of a line that is shown: all of it unless it is very long. */
  private Span windowFor(Mark mark) {
    Span whole = lines.line(file, mark.line);
    if (whole.length() <= LONGEST_LINE) {
      return whole;
    }
    int start = Math.max(whole.start(), mark.span.start() - SHOWN_BEFORE);
    int end = Math.min(whole.end(), Math.max(start, mark.span.start()) + SHOWN_BEHIND);
    return new Span(wholeCharacter(start), Math.max(wholeCharacter(start), wholeCharacter(end)));
  }

  private int wholeCharacter(int offset) {
    return Visible.wholeCharacter(file.text(), offset);
  }

  /** What is shown of a line is chosen for its first mark. */
  private Mark firstOn(int line) {
    for (Mark mark : marks) {
      if (mark.line == line) {
        return mark;
      }
    }
    throw new AssertionError(line);
  }

  /** The margin without a number. */
  void margin(Theme theme, StringBuilder out) {
    out.append(theme.frame());
    spaces(margin(), out);
    out.append(" |").append(theme.end());
  }

  static void spaces(int count, StringBuilder out) {
    for (int i = 0; i < count; i++) {
      out.append(' ');
    }
  }
}
