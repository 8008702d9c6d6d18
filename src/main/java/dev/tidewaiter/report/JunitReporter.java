package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The XML of JUnit: a suite for each file with manifests, a case for each finding, which fails where the run does; a file without findings
 * is one case that passes.
 */
final class JunitReporter implements Reporter {

  private final Optional<Severity> failOn;

  JunitReporter(Optional<Severity> failOn) {
    this.failOn = failOn;
  }

  @Override
  public void begin(StringBuilder out) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tidewaiter\">\n");
  }

  @Override
  public void file(FileFindings file, StringBuilder out) {
    if (file.findings().isEmpty() && file.manifests() == 0) {
      return;
    }
    int failures = 0;
    for (Finding finding : file.findings()) {
      failures += fails(finding) ? 1 : 0;
    }
    String suite = file.name().isEmpty() ? "all files" : file.name();
    out.append("<testsuite");
    XmlText.attribute("name", suite, out);
    XmlText.attribute("tests", Math.max(1, file.findings().size()), out);
    XmlText.attribute("failures", failures, out);
    out.append(" errors=\"0\" skipped=\"0\" time=\"0\">\n");
    if (file.findings().isEmpty()) {
      open(suite, "all manifests", out);
      out.append("/>\n");
    }
    Lines lines = new Lines();
    Map<String, Integer> names = new HashMap<>();
    for (Finding finding : file.findings()) {
      test(finding, name(finding, names), lines, out);
    }
    out.append("</testsuite>\n");
  }

  @Override
  public void finding(Finding finding, Lines lines, StringBuilder out) {
    test(finding, name(finding, new HashMap<>()), lines, out);
  }

  private boolean fails(Finding finding) {
    return failOn.isPresent() && finding.severity().atLeast(failOn.get());
  }

  /** The same as long as the finding is; several of one name are numbered. */
  private static String name(Finding finding, Map<String, Integer> names) {
    String subject = Cut.message(Subject.of(finding));
    String name = subject.isEmpty() ? finding.rule() : finding.rule() + ": " + subject;
    int number = names.merge(name, 1, Integer::sum);
    return number == 1 ? name : name + " (" + number + ")";
  }

  private void test(Finding finding, String name, Lines lines, StringBuilder out) {
    Position start = lines.start(finding.source(), finding.span());
    String file = finding.source().file().name();
    open(file, name, out);
    XmlText.attribute("file", file, out);
    XmlText.attribute("line", start.line(), out);
    out.append(">\n");
    String element = fails(finding) ? "failure" : "system-out";
    out.append('<').append(element);
    if (fails(finding)) {
      XmlText.attribute("type", finding.severity().word(), out);
      XmlText.attribute("message", Cut.message(finding.sentence()), out);
    }
    out.append('>');
    XmlText.text(file + ":" + start.line() + ":" + start.column() + ": " + finding.severity().word() + "[" + finding.rule() + "]", out);
    out.append('\n');
    for (String line : Sentence.lines(finding).split("\n", -1)) {
      XmlText.text(line, out);
      out.append('\n');
    }
    out.append("</").append(element).append(">\n</testcase>\n");
  }

  private static void open(String file, String name, StringBuilder out) {
    out.append("<testcase");
    XmlText.attribute("classname", file, out);
    XmlText.attribute("name", name, out);
    out.append(" time=\"0\"");
  }

  @Override
  public void end(Totals totals, StringBuilder out) {
    out.append("</testsuites>\n");
  }
}
