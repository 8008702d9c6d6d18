package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** What the findings of the HTML report are chosen by: severities without script, rules, objects and words with it. */
final class HtmlFilters {

  private HtmlFilters() {}

  static void append(Map<String, List<HtmlReport.Entry>> files, Totals totals, Element main) {
    Set<String> rules = new TreeSet<>();
    Set<String> objects = new TreeSet<>();
    for (List<HtmlReport.Entry> entries : files.values()) {
      for (HtmlReport.Entry entry : entries) {
        rules.add(entry.rule());
        objects.add(entry.object());
      }
    }
    objects.remove("");
    Element form = main.appendElement("form").addClass("filters").attr("role", "search");
    Element severities = form.appendElement("fieldset").addClass("severities");
    severities.appendElement("legend").text("Severity");
    severity(Severity.ERROR, totals.errors(), severities);
    severity(Severity.WARNING, totals.warnings(), severities);
    severity(Severity.INFO, totals.infos(), severities);
    Element more = form.appendElement("div").addClass("more");
    select("rule", "Rule", "all rules", rules, more);
    select("object", "Object", "all objects", objects, more);
    Element words = more.appendElement("label").text("Text");
    words.appendElement("input").attr("type", "search").attr("id", "words").attr("autocomplete", "off");
    form.appendElement("p").attr("id", "shown").attr("role", "status");
  }

  private static void severity(Severity severity, int count, Element to) {
    String word = severity.word();
    Element label = to.appendElement("label").addClass(word);
    label.appendElement("input").attr("type", "checkbox").attr("id", word).attr("checked", true).attr("autocomplete", "off");
    label.appendElement("b").text(String.valueOf(count));
    label.appendText(" " + (count == 1 ? word : word + "s"));
  }

  private static void select(String id, String name, String all, Set<String> values, Element to) {
    Element label = to.appendElement("label").text(name);
    Element select = label.appendElement("select").attr("id", id).attr("autocomplete", "off");
    select.appendElement("option").attr("value", "").text(all);
    for (String value : values) {
      select.appendElement("option").attr("value", value).text(value);
    }
  }
}
