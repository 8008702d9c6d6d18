package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The page of the HTML report. A policy in its head lets the browser run and load nothing but its own style and script. */
final class HtmlPage {

  private final ReportSettings settings;
  private final RunEnd end;
  private final Map<String, int[]> rules;
  private final List<String> notices;

  HtmlPage(ReportSettings settings, RunEnd end, Map<String, int[]> rules, List<String> notices) {
    this.settings = settings;
    this.end = end;
    this.rules = rules;
    this.notices = notices;
  }

  /** The page with the findings of each file. */
  String with(Map<String, List<HtmlReport.Entry>> files) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.prependChild(new DocumentType("html", "", ""));
    page.child(0).attr("lang", "en");
    head(page.head());
    Element body = page.body();
    header(body.appendElement("header"));
    Element main = body.appendElement("main");
    if (!files.isEmpty()) {
      HtmlFilters.append(files, end.totals(), main);
      files(files, main);
      rules(main);
    }
    body.appendElement("footer").text("Tidewaiter " + settings.version());
    body.appendElement("script").appendChild(new DataNode(HtmlScript.TEXT));
    return page.outerHtml() + "\n";
  }

  private void head(Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy());
    head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
    head.appendElement("title").text("Tidewaiter: " + numbers(end.totals()));
    head.appendElement("style").appendChild(new DataNode(HtmlStyle.TEXT));
  }

  private static String policy() {
    String own = "style-src " + hash(HtmlStyle.TEXT) + "; script-src " + hash(HtmlScript.TEXT);
    return "default-src 'none'; " + own + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String numbers(Totals totals) {
    if (totals.findings() == 0) {
      return "no problems";
    }
    return plural(totals.errors(), "error") + ", " + plural(totals.warnings(), "warning") + ", " + plural(totals.infos(), "info");
  }

  private static String plural(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  private void header(Element header) {
    header.appendElement("h1").text("Tidewaiter");
    header.appendElement("p").addClass("summary").text(SummaryLine.of(end.totals()));
    for (String notice : notices) {
      header.appendElement("p").addClass("notice").text(notice);
    }
    if (!end.troubles().isEmpty()) {
      Element troubles = header.appendElement("details").addClass("troubles");
      troubles.appendElement("summary").text("Not read: " + plural(end.troubles().size(), "path"));
      Element list = troubles.appendElement("ul");
      for (String trouble : end.troubles()) {
        list.appendElement("li").appendElement("code").text(Cut.message(trouble));
      }
    }
    if (!rules.isEmpty()) {
      HtmlChart.append(rules, header);
    }
  }

  private static void files(Map<String, List<HtmlReport.Entry>> files, Element main) {
    for (Map.Entry<String, List<HtmlReport.Entry>> file : files.entrySet()) {
      Element section = main.appendElement("section").addClass("file");
      section.appendElement("h2").text(file.getKey());
      Set<Severity> severities = new TreeSet<>();
      StringBuilder findings = new StringBuilder();
      for (HtmlReport.Entry entry : file.getValue()) {
        severities.add(entry.severity());
        findings.append(entry.html());
      }
      for (Severity severity : severities) {
        section.addClass("has-" + severity.word());
      }
      section.appendChild(new DataNode(findings.toString()));
    }
  }

  private void rules(Element main) {
    Element section = main.appendElement("section").addClass("rules");
    section.appendElement("h2").text("The rules");
    for (String rule : rules.keySet()) {
      HtmlRules.append(rule, settings.rules(), section);
    }
  }
}
