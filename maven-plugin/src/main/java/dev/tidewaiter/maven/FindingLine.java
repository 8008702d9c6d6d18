package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.Visible;
import dev.tidewaiter.text.Position;
import java.nio.file.Path;

/** A finding as a line of the build's log, in the form of the compiler's messages that IDEs link: {@code /abs/path:[line,column] ...}. */
final class FindingLine {

  private FindingLine() {}

  static String of(Finding finding, Lines lines, Path nameRoot) {
    Position position = lines.start(finding.source(), finding.span());
    String place = nameRoot.resolve(finding.source().name()).normalize() + ":[" + position.line() + "," + position.column() + "] ";
    return Visible.of(place + finding.rule() + ": " + finding.sentence());
  }
}
