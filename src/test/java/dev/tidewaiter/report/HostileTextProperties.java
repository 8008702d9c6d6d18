package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands in a manifest, its reports stay what they are. */
class HostileTextProperties {

  private static final ReportSettings SETTINGS = ReportSettings.of("1", Path.of("/repository"), Optional.of(Severity.INFO));

  @Provide
  Arbitrary<Finding> findings() {
    Arbitrary<String> text =
        Arbitraries.of(
                "a", " ", "\n", "\r", "\t", "\"", "'", "<", ">", "&", "]]>", "<!--", "-->", "</script>", "</pre>", "</style>", "<b>",
                "<img src=x onerror=alert(1)>", " onclick=alert(1) ", "&lt;", "&#60;", "javascript:", "`", "```", "|", "\\", "%0A", "%",
                ":", ",", ";", "]", "](", "[x](http://y)", "::error::", "##[error]", "##vso[task.complete]", "#", "{0}", "${x}", "\u0000",
                "\u001b[31m", "\u0085", "\u2028", "\u202e", "\ud800", "\udc00", "\ufffe", "\uffff", "\ufeff", "é", "世", "😀")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    return Combinators.combine(text, text, text, text, text, Arbitraries.of(Severity.values()))
        .as((name, manifest, message, path, object, severity) -> finding(name, manifest, message, path, object, severity));
  }

  private static Finding finding(String name, String manifest, String message, String path, String object, Severity severity) {
    Source source = Source.of("x" + name.replace("\0", ""), manifest);
    int third = manifest.offsetByCodePoints(0, manifest.codePointCount(0, manifest.length()) / 3);
    Span span = new Span(third, manifest.length());
    return new Finding(
        "unknown-field", severity, source, span, Optional.of(new ObjectRef("v1", object, object, object)), path, message, message,
        List.of(new Finding.Related(source, Span.at(0), message)));
  }

  @Property(tries = 200)
  void jsonIsJson(@ForAll("findings") Finding finding) {
    for (Format format : List.of(Format.JSON, Format.SARIF, Format.GITLAB, Format.RDJSON, Format.SONARQUBE)) {
      JsonMapper.shared().readTree(report(format, finding));
    }
  }

  @Property(tries = 200)
  void xmlIsXmlAndKeepsTheMessage(@ForAll("findings") Finding finding) throws Exception {
    org.w3c.dom.Element error = (org.w3c.dom.Element) parse(report(Format.CHECKSTYLE, finding)).getElementsByTagName("error").item(0);

    assertEquals(Sentence.withHelp(finding), error.getAttribute("message"));
  }

  @Property(tries = 200)
  void junitCountsItsFailures(@ForAll("findings") Finding finding) throws Exception {
    assertEquals(1, parse(report(Format.JUNIT, finding)).getElementsByTagName("failure").getLength());
  }

  @Property(tries = 200)
  void githubObeysOurCommandOnly(@ForAll("findings") Finding finding) {
    String[] lines = report(Format.GITHUB, finding).split("\n");

    assertEquals(1, count(lines, line -> line.stripLeading().startsWith("::")));
    assertEquals(0, count(lines, line -> line.contains("##[") && !line.startsWith("::")));
  }

  @Property(tries = 200)
  void azureObeysOurCommandOnly(@ForAll("findings") Finding finding) {
    String[] lines = report(Format.AZURE, finding).split("\n");

    assertEquals(finding.severity() == Severity.INFO ? 0 : 1, count(lines, line -> line.contains("##")));
  }

  @Property(tries = 200)
  void byteColumnsAreThoseOfTheFile(@ForAll("findings") Finding finding) {
    JsonNode start = JsonMapper.shared().readTree(report(Format.RDJSON, finding)).at("/diagnostics/0/location/range/start");
    String text = finding.source().text();
    int lineStart = new Lines().line(finding.source(), start.get("line").asInt()).start();
    String before = text.substring(lineStart, Math.max(lineStart, finding.span().start())).replaceAll("[\ud800-\udfff]", "ab");

    assertEquals(before.getBytes(StandardCharsets.UTF_8).length + 1, start.get("column").asInt());
  }

  @Property(tries = 200)
  void sonarRangesAreNeverEmpty(@ForAll("findings") Finding finding) {
    JsonNode range = JsonMapper.shared().readTree(report(Format.SONARQUBE, finding)).at("/issues/0/primaryLocation/textRange");

    assertTrue(range.get("endColumn") == null || range.get("endColumn").asInt() > range.get("startColumn").asInt());
  }

  @Property(tries = 200)
  void markdownHasNoLineThatStartsWithTextOfTheManifest(@ForAll("findings") Finding finding) {
    for (String line : report(Format.MARKDOWN, finding).split("\n")) {
      assertTrue(line.isEmpty() || line.matches("(### T|Found |\\| |- |  `|  help: `|Not read).*"), line);
    }
  }

  @Property(tries = 300)
  void noTextBecomesMarkupOfThePage(@ForAll("findings") Finding finding) {
    Document page = Jsoup.parse(report(Format.HTML, finding));
    Document calm = Jsoup.parse(report(Format.HTML, CALM));

    assertEquals(Cut.message(finding.sentence()), page.selectFirst("article .message").wholeText());
    assertEquals(1, page.select("article").size());
    assertEquals(1, page.select("script").size());
    for (Element element : page.getAllElements()) {
      assertTrue(calm.selectFirst(element.tagName().equals("#root") ? "html" : element.tagName()) != null, element.tagName());
      for (Attribute attribute : element.attributes()) {
        boolean known = calm.selectFirst(element.tagName() + "[" + attribute.getKey() + "]") != null;
        assertTrue(known, element.tagName() + " " + attribute.getKey());
      }
    }
  }

  @Property(tries = 200)
  void theMarkOfThePageIsTheSpansText(@ForAll("findings") Finding finding) {
    StringBuilder marked = new StringBuilder();
    for (Element mark : Jsoup.parse(report(Format.HTML, finding)).select("article mark")) {
      marked.append(mark.wholeText());
    }
    Lines lines = new Lines();
    int first = lines.start(finding.source(), finding.span()).line();
    StringBuilder expected = new StringBuilder();
    int last = Math.min(first + 2, lines.count(finding.source()));
    while (last > first && lines.line(finding.source(), last).of(finding.source().text()).isBlank()) {
      last--; // blank lines at the end of an excerpt are not shown
    }
    for (int line = first; line <= last; line++) {
      Span whole = lines.line(finding.source(), line);
      int start = Visible.wholeCharacter(finding.source().text(), Math.max(whole.start(), finding.span().start()));
      String part = start < whole.end() ? new Span(start, whole.end()).of(finding.source().text()) : "";
      expected.append(Visible.of(part).replace("\\t", "\t"));
    }

    assertEquals(expected.toString(), marked.toString());
  }

  /** A finding whose page has every element and attribute of the page is there. */
  private static final Finding CALM =
      new Finding(
          "unknown-field", Severity.ERROR, Source.of("a.yaml", "a\n" + "b".repeat(400)), Span.at(2),
          Optional.of(new ObjectRef("v1", "K", "n", "o")), "p", "m", "h",
          List.of(new Finding.Related(Source.of("b.yaml", "b"), Span.at(0), "r")));

  private interface Test {
    boolean of(String line);
  }

  private static int count(String[] lines, Test test) {
    int count = 0;
    for (String line : lines) {
      count += test.of(line) ? 1 : 0;
    }
    return count;
  }

  private static String report(Format format, Finding finding) {
    return SampleRun.report(format, SETTINGS, List.of(new FileFindings(finding.source().name(), List.of(finding), 1)));
  }

  private static org.w3c.dom.Document parse(String xml) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
