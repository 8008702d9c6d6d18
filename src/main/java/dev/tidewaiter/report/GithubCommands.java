package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Position;

/**
 * GitHub's workflow commands.
 *
 * <p>Source: GitHub's page "Workflow commands for GitHub Actions"; the escapes are those of actions/toolkit, packages/core/src/command.ts.
 * Columns count only if the mark is on one line, as ours are.
 */
final class GithubCommands implements LogCommands {

  @Override
  public void append(Finding finding, String path, Position start, Position end, StringBuilder out) {
    Severity severity = finding.severity();
    out.append(severity == Severity.ERROR ? "::error title=" : severity == Severity.WARNING ? "::warning title=" : "::notice title=");
    property(finding.rule(), out);
    out.append(",file=");
    property(Visible.of(path), out);
    out.append(",line=").append(start.line()).append(",endLine=").append(end.line());
    out.append(",col=").append(start.column()).append(",endColumn=").append(end.column()).append("::");
    escape(Sentence.lines(finding), "%\r\n", out);
    out.append('\n');
  }

  private static void property(String value, StringBuilder out) {
    escape(value, "%\r\n:,", out);
  }

  private static void escape(String text, String signs, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (signs.indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append(c == '%' ? "%25" : c == '\r' ? "%0D" : c == '\n' ? "%0A" : c == ':' ? "%3A" : "%2C");
      }
    }
  }
}
