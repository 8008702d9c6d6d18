package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Position;

/**
 * The logging commands of Azure Pipelines. They have errors and warnings only.
 *
 * <p>Source: Microsoft's page "Logging commands"; the escapes are those of azure-pipelines-agent, CommandStringConvertor.
 */
final class AzureCommands implements LogCommands {

  @Override
  public void append(Finding finding, String path, Position start, Position end, StringBuilder out) {
    if (finding.severity() == Severity.INFO) {
      return;
    }
    out.append("##vso[task.logissue type=").append(finding.severity().word()).append(";sourcepath=");
    escape(Visible.of(path), "%\r\n;]", out);
    out.append(";linenumber=").append(start.line()).append(";columnnumber=").append(start.column()).append(";code=");
    escape(finding.rule(), "%\r\n;]", out);
    out.append(";]");
    escape(Sentence.lines(finding), "%\r\n", out);
    out.append('\n');
  }

  private static void escape(String text, String signs, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (signs.indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append(c == '%' ? "%AZP25" : c == '\r' ? "%0D" : c == '\n' ? "%0A" : c == ';' ? "%3B" : "%5D");
      }
    }
  }
}
