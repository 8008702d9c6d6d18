package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The rules with most findings as bars, a picture each, so that names keep their size on a small screen. */
final class HtmlChart {

  private static final int MOST_ROWS = 12;
  private static final int FULL = 1000;

  private HtmlChart() {}

  /**
   * Appends the chart.
   *
   * @param rules for each rule how many findings of each severity it has
   */
  static void append(Map<String, int[]> rules, Element to) {
    List<Map.Entry<String, int[]>> rows = new ArrayList<>(rules.entrySet());
    rows.sort((a, b) -> Integer.compare(sum(b.getValue()), sum(a.getValue())));
    int most = rows.isEmpty() ? 1 : sum(rows.get(0).getValue());
    Element table = to.appendElement("table").addClass("chart");
    table.appendElement("caption").text("Findings by rule");
    for (Map.Entry<String, int[]> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      Element line = table.appendElement("tr");
      line.appendElement("th").attr("scope", "row").appendElement("a").attr("href", "#" + HtmlRules.id(row.getKey())).text(row.getKey());
      bar(row.getValue(), most, line.appendElement("td").addClass("bar"));
      line.appendElement("td").addClass("count").text(String.valueOf(sum(row.getValue())));
    }
    if (rows.size() > MOST_ROWS) {
      int more = rows.size() - MOST_ROWS;
      Element cell = table.appendElement("tr").appendElement("td").attr("colspan", "3").addClass("more");
      cell.text("and " + more + " more rule" + (more == 1 ? "" : "s"));
    }
  }

  private static void bar(int[] counts, int most, Element to) {
    Element svg = to.appendElement("svg").attr("viewBox", "0 0 " + FULL + " 10").attr("preserveAspectRatio", "none");
    svg.attr("role", "img").attr("aria-label", label(counts));
    long before = 0;
    for (Severity severity : Severity.values()) {
      int count = counts[severity.ordinal()];
      if (count > 0) {
        long start = before * FULL / most;
        long end = Math.max(start + 4, (before + count) * FULL / most);
        Element part = svg.appendElement("rect").addClass(severity.word());
        part.attr("x", String.valueOf(start)).attr("y", "0").attr("height", "10").attr("width", String.valueOf(end - start));
      }
      before += count;
    }
  }

  private static String label(int[] counts) {
    StringBuilder out = new StringBuilder();
    for (Severity severity : Severity.values()) {
      if (counts[severity.ordinal()] > 0) {
        out.append(out.length() == 0 ? "" : ", ").append(counts[severity.ordinal()]).append(' ').append(severity.word());
      }
    }
    return out.toString();
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
