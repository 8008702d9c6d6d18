package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * SonarQube's generic format for issues of other analyzers, with the rules that found them. Its columns count from 0, and it refuses empty
 * ranges.
 *
 * <p>Source: Sonar's page "Generic issue data", the format since SonarQube 10.3.
 */
final class SonarReport implements Report {

  private static final String ENGINE = "tidewaiter";

  private final RuleCatalog catalog;
  private final ReportSink sink;
  private final Set<String> rules = new TreeSet<>();
  private boolean begun;

  SonarReport(ReportSettings settings, ReportSink sink) {
    catalog = settings.rules();
    this.sink = sink;
  }

  @Override
  public Runnable file(FileFindings file) {
    StringBuilder out = new StringBuilder();
    Set<String> found = new TreeSet<>();
    Lines lines = new Lines();
    for (Finding finding : file.findings()) {
      out.append(out.length() == 0 ? "{" : ",\n{");
      JsonText.member("ruleId", finding.rule(), out);
      out.append(",\"primaryLocation\":{");
      location(Sentence.withHelp(finding), finding.source(), finding.span(), lines, out);
      out.append('}');
      secondary(finding, lines, out);
      out.append('}');
      found.add(finding.rule());
    }
    return () -> add(out.toString(), found);
  }

  private static void secondary(Finding finding, Lines lines, StringBuilder out) {
    if (finding.related().isEmpty()) {
      return;
    }
    out.append(",\"secondaryLocations\":[");
    for (int i = 0; i < finding.related().size(); i++) {
      Finding.Related related = finding.related().get(i);
      out.append(i == 0 ? "{" : ",{");
      location(Cut.message(related.message()), related.source(), related.span(), lines, out);
      out.append('}');
    }
    out.append(']');
  }

  private static void location(String message, Source source, Span span, Lines lines, StringBuilder out) {
    Position start = lines.start(source, span);
    Position end = lines.endOnFirstLine(source, span);
    JsonText.member("message", message, out);
    out.append(',');
    JsonText.member("filePath", source.file().name(), out);
    out.append(",\"textRange\":{");
    JsonText.member("startLine", start.line(), out);
    if (end.column() > start.column()) {
      out.append(',');
      JsonText.member("endLine", end.line(), out);
      out.append(',');
      JsonText.member("startColumn", start.column() - 1, out);
      out.append(',');
      JsonText.member("endColumn", end.column() - 1, out);
    }
    out.append('}');
  }

  private void add(String text, Set<String> found) {
    if (!text.isEmpty()) {
      write((begun ? ",\n" : "{\"issues\":[\n") + text);
      begun = true;
      rules.addAll(found);
    }
  }

  @Override
  public List<String> end(RunEnd end) {
    StringBuilder out = new StringBuilder(begun ? "\n],\"rules\":[" : "{\"issues\":[],\"rules\":[");
    String before = "\n";
    for (String id : rules) {
      out.append(before);
      rule(catalog.find(id).orElse(RuleMetadata.unknown(id)), out);
      before = ",\n";
    }
    write(out.append(rules.isEmpty() ? "]}\n" : "\n]}\n").toString());
    return List.of();
  }

  private void rule(RuleMetadata rule, StringBuilder out) {
    boolean security = rule.category().equals("security");
    String description = RuleDoc.firstParagraph(catalog.doc(rule.id()).orElse(""));
    out.append('{');
    JsonText.member("id", rule.id(), out);
    out.append(',');
    JsonText.member("name", rule.title(), out);
    out.append(',');
    JsonText.member("description", description.isEmpty() ? rule.title() : description, out);
    out.append(',');
    JsonText.member("engineId", ENGINE, out);
    out.append(',');
    JsonText.member("cleanCodeAttribute", security ? "TRUSTWORTHY" : "LOGICAL", out);
    out.append(",\"impacts\":[{");
    JsonText.member("softwareQuality", security ? "SECURITY" : "RELIABILITY", out);
    out.append(',');
    Severity severity = rule.severity();
    JsonText.member("severity", severity == Severity.ERROR ? "HIGH" : severity == Severity.WARNING ? "MEDIUM" : "LOW", out);
    out.append("}]}");
  }

  private void write(String text) {
    sink.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
