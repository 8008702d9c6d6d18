package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Position;

/** For people: the headline, the place, the lines with a mark, the object and its field, the way out. */
public final class TextReporter implements Reporter {

  private final Theme theme;
  private final boolean summary;

  /**
   * A reporter.
   *
   * @param summary whether the numbers stand at the end
   */
  public TextReporter(boolean colors, boolean summary) {
    theme = Theme.of(colors);
    this.summary = summary;
  }

  @Override
  public void finding(Finding found, Lines lines, StringBuilder out) {
    Finding finding = AsRendered.of(found);
    Snippet snippet = Snippet.of(finding, lines);
    headline(finding, out);
    place(finding, lines, snippet.margin(), out);
    snippet.margin(theme, out);
    out.append('\n');
    snippet.print(theme, theme.of(finding.severity()), out);
    snippet.margin(theme, out);
    out.append('\n');
    String subject = Subject.of(finding);
    if (!subject.isEmpty()) {
      note(snippet.margin(), "", subject, out);
    }
    for (Finding.Related related : finding.related()) {
      if (related.source().file() != finding.source().file()) {
        Position start = lines.start(related.source(), related.span());
        String place = related.source().file().name() + ":" + start.line() + ":" + start.column();
        note(snippet.margin(), "note", place + ": " + related.message(), out);
      }
    }
    if (!finding.help().isEmpty()) {
      note(snippet.margin(), "help", finding.help(), out);
    }
  }

  private void headline(Finding finding, StringBuilder out) {
    out.append(theme.of(finding.severity()));
    out.append(finding.severity().word()).append('[').append(finding.rule()).append(']').append(theme.end());
    out.append(theme.headline()).append(": ");
    Visible.append(finding.sentence(), out);
    out.append(theme.end()).append('\n');
  }

  private void place(Finding finding, Lines lines, int margin, StringBuilder out) {
    Position start = lines.start(finding.source(), finding.span());
    Snippet.spaces(margin, out);
    out.append(theme.frame()).append("--> ").append(theme.end());
    Visible.append(finding.source().file().name(), out);
    out.append(':').append(start.line()).append(':').append(start.column()).append('\n');
  }

  private void note(int margin, String label, String text, StringBuilder out) {
    Snippet.spaces(margin + 1, out);
    out.append(theme.frame()).append("= ").append(theme.end());
    if (!label.isEmpty()) {
      out.append(theme.headline()).append(label).append(theme.end()).append(": ");
    }
    Visible.append(text, out);
    out.append('\n');
  }

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public void end(Totals totals, StringBuilder out) {
    if (summary) {
      if (totals.findings() > 0) {
        out.append('\n');
      }
      out.append(SummaryLine.of(totals)).append('\n');
    }
  }
}
