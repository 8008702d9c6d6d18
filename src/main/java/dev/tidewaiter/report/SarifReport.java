package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.rule.RuleMetadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: all rules with their help, whether or not they found anything, since code scanning lists
 * the rules of the last upload as those that were run; results with exact regions on one line, the worst first; two fingerprints for each.
 *
 * <p>Source: GitHub's page "SARIF support for code scanning" for what it reads and for its limits; SARIF 2.1.0 for the rest.
 */
final class SarifReport implements Report {

  /** The name of the repository's root, whose place is nobody's business. */
  static final String ROOT = "%SRCROOT%";

  /** GitHub refuses a report with more results. */
  static final int MOST = 25_000;

  /** GitHub takes no more than these of them. */
  static final int SHOWN = 5_000;

  private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReportSettings settings;
  private final ReportSink sink;
  private final RepositoryPaths paths;
  private final Kept<Entry> results = new Kept<>(MOST);

  /** Whether results say of themselves that they are suppressed; if any does, all must say whether they are. */
  private boolean suppresses;

  /**
   * A result.
   *
   * @param text from its level on, without the brace that ends it
   * @param suppression as it is to be written; empty if it is reported
   */
  private record Entry(String rule, String text, String suppression) {}

  SarifReport(ReportSettings settings, ReportSink sink) {
    this.settings = settings;
    this.sink = sink;
    paths = new RepositoryPaths(settings.workingDirectory());
  }

  @Override
  public Runnable file(FileFindings file) {
    return results(file.findings(), "");
  }

  @Override
  public Runnable suppressed(List<Finding> findings, boolean inSource) {
    return results(findings, inSource ? "{\"kind\":\"inSource\"}" : "{\"kind\":\"external\"}");
  }

  /** The first to be left out where there are too many are those that are suppressed. */
  private Runnable results(List<Finding> findings, String suppression) {
    SarifResult writer = new SarifResult(paths);
    List<Severity> severities = new ArrayList<>(findings.size());
    List<Entry> entries = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      severities.add(suppression.isEmpty() ? finding.severity() : Severity.INFO);
      entries.add(new Entry(finding.rule(), writer.of(finding), suppression));
    }
    return () -> {
      suppresses |= !suppression.isEmpty() && !entries.isEmpty();
      for (int i = 0; i < entries.size(); i++) {
        results.add(severities.get(i), entries.get(i));
      }
    };
  }

  @Override
  public List<String> end(RunEnd end) {
    List<String> notices = notices();
    StringBuilder out = new StringBuilder(1 << 14);
    out.append('{');
    JsonText.member("$schema", SCHEMA, out);
    out.append(",\"version\":\"2.1.0\",\"runs\":[{\n");
    Map<String, Integer> indexes = tool(out);
    out.append("\"automationDetails\":{");
    JsonText.member("id", settings.category() + "/", out);
    out.append("},\n");
    invocation(end, notices, out);
    out.append("\"originalUriBaseIds\":{\"" + ROOT + "\":{\"description\":{\"text\":\"The root of the repository.\"}}},\n");
    out.append("\"columnKind\":\"utf16CodeUnits\",\"newlineSequences\":[\"\\r\\n\",\"\\n\",\"\\r\"],\n\"results\":[\n");
    write(out);
    results(indexes);
    out.append("]}]}\n");
    write(out);
    return notices;
  }

  private List<String> notices() {
    if (results.leftOut() > 0) {
      int all = results.size() + results.leftOut();
      return List.of(all + " findings, of which the " + MOST + " worst are in the report: GitHub refuses more, and shows " + SHOWN);
    }
    return results.size() > SHOWN ? List.of(results.size() + " findings, of which GitHub shows the " + SHOWN + " worst") : List.of();
  }

  /** Writes the tool with those of its rules that found something: all with their pages are a megabyte. Where each stands among them. */
  private Map<String, Integer> tool(StringBuilder out) {
    Set<String> found = new TreeSet<>();
    for (Entry entry : results.worstFirst()) {
      found.add(entry.rule());
    }
    List<String> rules = List.copyOf(found);
    Map<String, Integer> indexes = new HashMap<>();
    out.append("\"tool\":{\"driver\":{\"name\":\"Tidewaiter\",");
    JsonText.member("version", settings.version(), out);
    out.append(",\"rules\":[\n");
    for (int i = 0; i < rules.size(); i++) {
      String id = rules.get(i);
      indexes.put(id, i);
      SarifRule.append(settings.rules().find(id).orElse(RuleMetadata.unknown(id)), settings.rules().doc(id).orElse(""), out);
      out.append(i + 1 < rules.size() ? ",\n" : "\n");
    }
    out.append("]}},\n");
    return indexes;
  }

  private static void invocation(RunEnd end, List<String> notices, StringBuilder out) {
    Totals totals = end.totals();
    out.append("\"invocations\":[{\"executionSuccessful\":").append(totals.crashes() == 0).append(",\"toolExecutionNotifications\":[");
    int start = out.length();
    for (String trouble : end.troubles()) {
      notification("warning", trouble, out.length() > start, out);
    }
    for (String notice : notices) {
      notification("note", notice, out.length() > start, out);
    }
    out.append("]}],\n");
  }

  private static void notification(String level, String text, boolean further, StringBuilder out) {
    out.append(further ? ",{" : "{");
    JsonText.member("level", level, out);
    out.append(",\"message\":{");
    JsonText.member("text", Cut.message(text), out);
    out.append("}}");
  }

  private void results(Map<String, Integer> indexes) {
    StringBuilder out = new StringBuilder(1 << 10);
    List<Entry> entries = results.worstFirst();
    for (int i = 0; i < entries.size(); i++) {
      out.append('{');
      JsonText.member("ruleId", entries.get(i).rule(), out);
      out.append(',');
      JsonText.member("ruleIndex", indexes.get(entries.get(i).rule()), out);
      out.append(',').append(entries.get(i).text());
      if (suppresses) {
        out.append(",\"suppressions\":[").append(entries.get(i).suppression()).append(']');
      }
      out.append(i + 1 < entries.size() ? "},\n" : "}\n");
      write(out);
    }
  }

  private void write(StringBuilder out) {
    sink.write(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }
}
