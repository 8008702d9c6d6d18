package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Position;

/** The XML of Checkstyle, which Jenkins, reviewdog and many others read. */
final class CheckstyleReporter implements Reporter {

  @Override
  public void begin(StringBuilder out) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
  }

  @Override
  public void file(FileFindings file, StringBuilder out) {
    Lines lines = new Lines();
    String open = "";
    for (Finding finding : file.findings()) {
      String name = finding.source().file().name();
      if (!name.equals(open) || out.length() == 0) {
        out.append(out.length() == 0 ? "" : "</file>\n").append("<file");
        XmlText.attribute("name", name, out);
        out.append(">\n");
        open = name;
      }
      finding(finding, lines, out);
    }
    out.append(out.length() == 0 ? "" : "</file>\n");
  }

  @Override
  public void finding(Finding finding, Lines lines, StringBuilder out) {
    Position start = lines.start(finding.source(), finding.span());
    out.append("<error");
    XmlText.attribute("line", start.line(), out);
    XmlText.attribute("column", start.column(), out);
    XmlText.attribute("severity", finding.severity().word(), out);
    XmlText.attribute("message", Sentence.withHelp(finding), out);
    XmlText.attribute("source", "tidewaiter." + finding.rule(), out);
    out.append("/>\n");
  }

  @Override
  public void end(Totals totals, StringBuilder out) {
    out.append("</checkstyle>\n");
  }
}
