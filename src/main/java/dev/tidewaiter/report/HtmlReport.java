package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One page that needs nothing beside it: numbers, a chart, and each finding with the lines around it, file by file. */
final class HtmlReport implements Report {

  /** More are no help to a reader, and a page of many megabytes is none. */
  static final int MOST = 2_000;

  private final ReportSettings settings;
  private final ReportSink sink;
  private final Kept<Entry> kept = new Kept<>(MOST);
  private final Map<String, int[]> rules = new TreeMap<>();
  private int count;

  /**
   * A finding as rendered.
   *
   * @param number in the order in which they came
   */
  record Entry(int number, Severity severity, String file, String rule, String object, String html) {
    private Entry numbered(int given) {
      return new Entry(given, severity, file, rule, object, html);
    }
  }

  HtmlReport(ReportSettings settings, ReportSink sink) {
    this.settings = settings;
    this.sink = sink;
  }

  @Override
  public Runnable file(FileFindings file) {
    Lines lines = new Lines();
    List<Entry> entries = new ArrayList<>(file.findings().size());
    for (Finding found : file.findings()) {
      Finding finding = AsRendered.of(found);
      String object = Cut.message(Subject.object(finding));
      String name = Visible.of(finding.source().file().name());
      entries.add(new Entry(0, finding.severity(), name, finding.rule(), object, HtmlFinding.of(finding, lines)));
    }
    return () -> entries.forEach(this::add);
  }

  private void add(Entry entry) {
    kept.add(entry.severity(), entry.numbered(count++));
    rules.computeIfAbsent(entry.rule(), id -> new int[Severity.values().length])[entry.severity().ordinal()]++;
  }

  @Override
  public List<String> end(RunEnd end) {
    List<String> notices = new ArrayList<>();
    if (kept.leftOut() > 0) {
      notices.add(count + " findings, of which the " + MOST + " worst are in the report");
    }
    HtmlPage page = new HtmlPage(settings, end, rules, notices);
    sink.write(page.with(byFile()).getBytes(StandardCharsets.UTF_8));
    return notices;
  }

  /** The findings of each file in the order in which they came. */
  private Map<String, List<Entry>> byFile() {
    List<Entry> entries = kept.worstFirst();
    entries.sort(Comparator.comparingInt(Entry::number));
    Map<String, List<Entry>> files = new LinkedHashMap<>();
    for (Entry entry : entries) {
      files.computeIfAbsent(entry.file(), name -> new ArrayList<>()).add(entry);
    }
    return files;
  }
}
