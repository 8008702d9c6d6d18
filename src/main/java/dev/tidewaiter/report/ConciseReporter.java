package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Position;

/** One line a finding, as compilers write them: {@code path:line:col: error[rule] message}. */
public final class ConciseReporter implements Reporter {

  private final Theme theme;

  public ConciseReporter(boolean colors) {
    theme = Theme.of(colors);
  }

  @Override
  public void finding(Finding finding, Lines lines, StringBuilder out) {
    Position start = lines.start(finding.source(), finding.span());
    Visible.append(finding.source().file().name(), out);
    out.append(':').append(start.line()).append(':').append(start.column()).append(": ");
    out.append(theme.of(finding.severity())).append(finding.severity().word()).append(theme.end());
    out.append('[').append(finding.rule()).append("] ");
    Visible.append(finding.sentence(), out);
    out.append('\n');
  }
}
