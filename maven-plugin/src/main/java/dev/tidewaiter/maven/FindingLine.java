package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.Visible;
import dev.tidewaiter.text.Position;
import java.nio.file.Path;

/** A finding as a line of the build's log, in the form of the compiler's messages that IDEs link: {@code /abs/path:[line,column] ...}. */
final class FindingLine {

  private FindingLine() {}

  static String of(Finding finding, Path root) {
    Position position = new Lines().start(finding.source(), finding.span());
    return Visible.of(
        root.resolve(finding.source().file().name())
            + ":["
            + position.line()
            + ","
            + position.column()
            + "] "
            + finding.rule()
            + (finding.path().isEmpty() ? ": " : ": " + finding.path() + ": ")
            + finding.message());
  }
}
