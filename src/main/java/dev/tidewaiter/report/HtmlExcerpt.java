package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import org.jsoup.nodes.Element;

/** The lines around a finding, with its span marked. */
final class HtmlExcerpt {

  private static final int AROUND = 2;
  private static final int LONGEST_LINE = 300;
  private static final int SHOWN_BEFORE = 80;

  private final Source file;
  private final Span span;
  private final Lines lines;

  private HtmlExcerpt(Source file, Span span, Lines lines) {
    this.file = file;
    this.span = span;
    this.lines = lines;
  }

  static void append(Finding finding, Lines lines, Element to) {
    Source source = finding.source();
    new HtmlExcerpt(source.file(), source.origin().toFile(finding.span()), lines).lines(lines.start(source, finding.span()).line(), to);
  }

  private void lines(int marked, Element to) {
    Element pre = to.appendElement("pre").attr("tabindex", "0");
    int first = Math.max(1, marked - AROUND);
    int last = Math.min(lines.count(file), marked + AROUND);
    while (first < marked && isBlank(first)) {
      first++;
    }
    while (last > marked && isBlank(last)) {
      last--;
    }
    for (int number = first; number <= last; number++) {
      Element row = pre.appendElement("span").addClass(number == marked ? "line here" : "line");
      row.appendElement("span").addClass("n").text(String.valueOf(number));
      Element code = row.appendElement("span").addClass("c");
      line(lines.line(file, number), number == marked, code);
      code.appendText("\n");
    }
  }

  private boolean isBlank(int number) {
    return lines.line(file, number).of(file.text()).isBlank();
  }

  private void line(Span line, boolean marked, Element to) {
    boolean around = marked && line.length() > LONGEST_LINE;
    int start = around ? Math.max(line.start(), Math.min(span.start(), line.end()) - SHOWN_BEFORE) : line.start();
    int end = Math.min(line.end(), start + LONGEST_LINE);
    start = Visible.wholeCharacter(file.text(), start);
    end = Math.max(start, Visible.wholeCharacter(file.text(), end));
    cut(start > line.start(), to);
    int from = Visible.wholeCharacter(file.text(), Math.min(Math.max(start, span.start()), end));
    int behind = Math.max(from, Visible.wholeCharacter(file.text(), Math.min(end, span.end())));
    boolean touches = marked || behind > from;
    if (!touches) {
      to.appendText(visible(start, end));
    } else {
      to.appendText(visible(start, from));
      to.appendElement("mark").addClass(behind == from ? "empty" : "full").appendText(visible(from, behind));
      to.appendText(visible(behind, end));
    }
    cut(end < line.end(), to);
  }

  private static void cut(boolean isCut, Element to) {
    if (isCut) {
      to.appendElement("span").addClass("cut").text("…");
    }
  }

  private String visible(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (file.text().charAt(i) == '\t') {
        out.append('\t');
      } else {
        Visible.append(file.text(), i, out);
      }
    }
    return out.toString();
  }
}
