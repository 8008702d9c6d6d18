package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A summary in Markdown, for a comment or the summary of a workflow's step: the numbers, the rules, and the worst findings. All text of
 * manifests is in code spans, where nothing of it is markup, a mention or a link.
 */
final class MarkdownReport implements Report {

  /** A comment on GitHub has 65,536 characters at most. */
  private static final int MOST = 40;

  private static final int MOST_TROUBLES = 10;
  private static final int LONGEST = 300;

  private final ReportSink sink;
  private final RepositoryPaths paths;
  private final Kept<String> worst = new Kept<>(MOST);
  private final Map<String, int[]> rules = new TreeMap<>();

  private record Entry(Severity severity, String rule, String text) {}

  MarkdownReport(ReportSettings settings, ReportSink sink) {
    this.sink = sink;
    paths = new RepositoryPaths(settings.workingDirectory());
  }

  @Override
  public Runnable file(FileFindings file) {
    Lines lines = new Lines();
    List<Entry> entries = new ArrayList<>(file.findings().size());
    for (Finding finding : file.findings()) {
      entries.add(new Entry(finding.severity(), finding.rule(), text(finding, lines)));
    }
    return () -> entries.forEach(this::add);
  }

  private void add(Entry entry) {
    worst.add(entry.severity(), entry.text());
    rules.computeIfAbsent(entry.rule(), id -> new int[Severity.values().length])[entry.severity().ordinal()]++;
  }

  private String text(Finding finding, Lines lines) {
    Position start = lines.start(finding.source(), finding.span());
    StringBuilder out = new StringBuilder("- **").append(finding.severity().word()).append("** ");
    code(finding.rule(), out);
    out.append(" at ");
    code(paths.of(finding.source().file().name()) + ":" + start.line() + ":" + start.column(), out);
    String object = Subject.object(finding);
    if (!object.isEmpty()) {
      out.append(" in ");
      code(object, out);
    }
    out.append("  \n  ");
    code(finding.sentence(), out);
    if (!finding.help().isEmpty()) {
      out.append("  \n  help: ");
      code(finding.help(), out);
    }
    return out.append('\n').toString();
  }

  /** A code span: between more backticks than the text has in a row. */
  static void code(String text, StringBuilder out) {
    String visible = Cut.visible(text, LONGEST);
    int run = 0;
    int longest = 0;
    for (int i = 0; i < visible.length(); i++) {
      run = visible.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean padded = longest > 0 || visible.isBlank() || visible.startsWith(" ") || visible.endsWith(" ");
    out.append(fence).append(padded ? " " : "").append(visible).append(padded ? " " : "").append(fence);
  }

  @Override
  public List<String> end(RunEnd end) {
    StringBuilder out = new StringBuilder("### Tidewaiter\n\n").append(SummaryLine.of(end.totals())).append('\n');
    table(out);
    out.append(worst.size() == 0 ? "" : "\n");
    for (String text : worst.worstFirst()) {
      out.append(text);
    }
    if (worst.leftOut() > 0) {
      out.append("\nand ").append(worst.leftOut()).append(" more\n");
    }
    for (int i = 0; i < Math.min(end.troubles().size(), MOST_TROUBLES); i++) {
      out.append(i == 0 ? "\nNot read:\n\n- " : "- ");
      code(end.troubles().get(i), out);
      out.append('\n');
    }
    sink.write(out.toString().getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private void table(StringBuilder out) {
    if (rules.isEmpty()) {
      return;
    }
    out.append("\n| rule | errors | warnings | infos |\n| --- | ---: | ---: | ---: |\n");
    for (Map.Entry<String, int[]> rule : rules.entrySet()) {
      out.append("| ");
      code(rule.getKey().replace('|', ' '), out);
      for (int count : rule.getValue()) {
        out.append(" | ").append(count == 0 ? "" : String.valueOf(count));
      }
      out.append(" |\n");
    }
  }
}
