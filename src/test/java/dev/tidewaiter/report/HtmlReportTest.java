package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private final Document page = Jsoup.parse(SampleRun.report(Format.HTML));

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertEquals(0, page.select("link, img, iframe, object, embed, [src], [style]").size());
    for (Element link : page.select("[href]")) {
      assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
    }
  }

  @Test
  void thePolicyAllowsTheScriptAndTheStyleThatAreThere() throws Exception {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertTrue(policy.startsWith("default-src 'none'; "), policy);
    assertTrue(policy.contains("script-src '" + hash(page.selectFirst("script").data()) + "'"), policy);
    assertTrue(policy.contains("style-src '" + hash(page.selectFirst("style").data()) + "'"), policy);
  }

  @Test
  void thePolicyStandsBeforeWhatItIsAbout() {
    assertTrue(page.head().selectFirst("meta[http-equiv]").elementSiblingIndex() < page.head().selectFirst("style").elementSiblingIndex());
  }

  @Test
  void everyFindingIsThere() {
    assertEquals(10, page.select("article").size());
  }

  @Test
  void findingsOfOneFileStandTogether() {
    assertEquals(
        List.of("deploy/web.yaml", "deploy/a b/grüße-世😀#%.yaml", "deploy/odd\\x1b,:;'`.yaml", "docs/page.md"),
        page.select("section.file h2").eachText());
    assertEquals(3, page.selectFirst("section.file").select("article").size());
  }

  @Test
  void theSpanIsMarkedInItsLine() {
    Element line = page.selectFirst("article .here");

    assertEquals("5", line.selectFirst(".n").text());
    assertEquals("  replcas: 3\n", line.selectFirst(".c").wholeText());
    assertEquals("replcas", line.selectFirst("mark").wholeText());
  }

  @Test
  void noPartOfALineIsMarkup() {
    String hostile = "<img src=x onerror=alert(1)>";
    String text = hostile + "\n" + hostile + hostile + hostile + "\n" + hostile + "\n";
    Source source = Source.of("a.yaml", text);
    Span middle = new Span(2 * hostile.length() + 1, 3 * hostile.length() + 1);
    FileFindings file = new FileFindings("a.yaml", List.of(Samples.of(Severity.ERROR, source, middle, hostile, hostile, List.of())), 1);

    Document shown = Jsoup.parse(SampleRun.report(Format.HTML, ReportSettings.of("1", Path.of("/repository"), Optional.empty()), List.of(file)));

    assertEquals(0, shown.select("img").size());
    assertEquals(hostile + hostile + hostile + "\n", shown.selectFirst("article .here .c").wholeText());
    assertEquals(hostile, shown.selectFirst("article .here mark").wholeText());
  }

  @Test
  void aPlaceWithoutTextIsMarked() {
    assertEquals(2, page.select("mark.empty").size());
  }

  @Test
  void aPageShowsItsOwnLines() {
    assertEquals("> spec: {}\n", page.select("section.file").last().selectFirst(".here .c").wholeText());
  }

  @Test
  void everyFindingCanBeChosenByItsSeverityRuleAndObject() {
    for (Element article : page.select("article")) {
      assertTrue(page.getElementById(article.className()) != null, article.className());
      assertTrue(page.select("#rule option").eachAttr("value").contains(article.attr("data-rule")));
      assertTrue(page.select("#object option").eachAttr("value").contains(article.attr("data-object")));
    }
  }

  @Test
  void theChartCountsTheFindingsOfEachRule() {
    assertEquals(List.of("2", "2", "2", "1", "1", "1", "1"), page.select(".chart .count").eachText());
    assertEquals("2 error", page.selectFirst(".chart svg").attr("aria-label"));
  }

  @Test
  void rulesAreExplained() {
    assertTrue(page.getElementById("rule-unknown-field").text().contains("Take the spelling that is proposed"));
  }

  @Test
  void whatCouldNotBeReadIsTold() {
    assertEquals("deploy/secret.yaml: permission denied", page.select(".troubles code").text());
  }

  @Test
  void aRunWithoutFindingsHasAPageThatSaysSo() {
    Document empty = Jsoup.parse(SampleRun.report(Format.HTML, ReportSettings.of("1", Path.of("/"), Optional.empty()), List.of()));

    assertEquals(0, empty.select("article, form, .chart").size());
    assertTrue(!empty.select(".summary").text().isEmpty());
  }

  @Test
  void ofTooManyFindingsTheWorstAreShownInTheirOrderAndItIsSaid() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = Format.HTML.open(ReportSettings.of("1", Path.of("/"), Optional.empty()), out::writeBytes);
    report.file(new FileFindings("a.yaml", Collections.nCopies(1500, finding("a.yaml", Severity.INFO)), 1)).run();
    report.file(new FileFindings("b.yaml", Collections.nCopies(1500, finding("b.yaml", Severity.ERROR)), 1)).run();

    List<String> notices = report.end(new RunEnd(Totals.NONE, List.of()));

    assertEquals(List.of("3000 findings, of which the 2000 worst are in the report"), notices);
    Document many = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    assertEquals(notices, many.select(".notice").eachText());
    assertEquals(List.of("a.yaml", "b.yaml"), many.select("section.file h2").eachText());
    assertEquals(500, many.select("article.info").size());
    assertEquals(1500, many.select("article.error").size());
  }

  private static Finding finding(String file, Severity severity) {
    return new Finding("unknown-field", severity, Source.of(file, "a: 1\n"), new Span(0, 1), Optional.empty(), "", "m", "", List.of());
  }

  private static String hash(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
