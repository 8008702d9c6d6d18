package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Position;

/**
 * The text for people with a line for the service below each finding: services show few marks of a step, and none on lines that were not
 * changed.
 */
final class AnnotatedTextReporter implements Reporter {

  private final TextReporter text;
  private final LogCommands commands;
  private final RepositoryPaths paths;

  AnnotatedTextReporter(LogCommands commands, ReportSettings settings) {
    this.commands = commands;
    text = new TextReporter(settings.colors(), settings.summary());
    paths = new RepositoryPaths(settings.workingDirectory());
  }

  @Override
  public void finding(Finding finding, Lines lines, StringBuilder out) {
    StringBuilder shown = new StringBuilder();
    text.finding(finding, lines, shown);
    harmless(shown, out);
    Position start = lines.start(finding.source(), finding.span());
    Position end = lines.endOnFirstLine(finding.source(), finding.span());
    commands.append(finding, paths.of(finding.source().file().name()), start, end, out);
  }

  /** Runners obey {@code ##[...]} and {@code ##vso[...]} wherever they stand in a line, so a manifest's text must not have them. */
  private static void harmless(StringBuilder text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      boolean second = text.charAt(i) == '#' && i > 0 && text.charAt(i - 1) == '#';
      out.append(second ? "\\x23" : text.substring(i, i + 1));
    }
  }

  @Override
  public String between() {
    return text.between();
  }

  @Override
  public void end(Totals totals, StringBuilder out) {
    text.end(totals, out);
  }
}
