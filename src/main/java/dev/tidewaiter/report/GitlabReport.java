package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * GitLab's Code Quality report. GitLab shows one finding for each fingerprint, so that those which have the same are numbered.
 *
 * <p>Source: GitLab's page "Code Quality", "Code Quality report format".
 */
final class GitlabReport implements Report {

  private final ReportSink sink;
  private final RepositoryPaths paths;
  private final Map<String, Integer> fingerprints = new HashMap<>();
  private boolean begun;

  /** A finding without its fingerprint and the brace behind it. */
  private record Entry(String text, String fingerprint) {}

  GitlabReport(ReportSettings settings, ReportSink sink) {
    this.sink = sink;
    paths = new RepositoryPaths(settings.workingDirectory());
  }

  @Override
  public Runnable file(FileFindings file) {
    Lines lines = new Lines();
    List<Entry> entries = new ArrayList<>(file.findings().size());
    for (Finding finding : file.findings()) {
      entries.add(entry(finding, lines));
    }
    return () -> entries.forEach(this::add);
  }

  private Entry entry(Finding finding, Lines lines) {
    String path = paths.of(finding.source().file().name());
    StringBuilder out = new StringBuilder("{");
    JsonText.member("description", finding.rule() + ": " + Sentence.withHelp(finding), out);
    out.append(',');
    JsonText.member("check_name", finding.rule(), out);
    out.append(',');
    JsonText.member("severity", severity(finding.severity()), out);
    out.append(",\"location\":{");
    JsonText.member("path", path, out);
    out.append(",\"lines\":{");
    JsonText.member("begin", lines.start(finding.source(), finding.span()).line(), out);
    out.append("}},");
    return new Entry(out.toString(), finding.fingerprint() + "-" + Integer.toHexString(path.hashCode()));
  }

  private static String severity(Severity severity) {
    return severity == Severity.ERROR ? "major" : severity == Severity.WARNING ? "minor" : "info";
  }

  private void add(Entry entry) {
    int number = fingerprints.merge(entry.fingerprint(), 1, Integer::sum);
    StringBuilder out = new StringBuilder(begun ? ",\n" : "[\n").append(entry.text());
    JsonText.member("fingerprint", number == 1 ? entry.fingerprint() : entry.fingerprint() + "-" + number, out);
    write(out.append('}'));
    begun = true;
  }

  @Override
  public List<String> end(RunEnd end) {
    write(new StringBuilder(begun ? "\n]\n" : "[]\n"));
    return List.of();
  }

  private void write(StringBuilder out) {
    sink.write(out.toString().getBytes(StandardCharsets.UTF_8));
  }
}
