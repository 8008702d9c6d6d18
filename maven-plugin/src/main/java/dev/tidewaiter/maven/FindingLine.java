package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.Visible;
import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Position;
import java.nio.file.Path;

/** A finding as a line of the build's log, in the form of the compiler's messages that IDEs link: {@code /abs/path:[line,column] ...}. */
final class FindingLine {

  private FindingLine() {}

  static String of(Finding finding, Path root) {
    int offset = finding.source().origin().toFile(finding.span()).start();
    Position position = LineIndex.of(finding.source().text()).position(Math.min(offset, finding.source().text().length()));
    return Visible.of(
        root.resolve(finding.source().name())
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
