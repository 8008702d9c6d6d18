package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.Golden;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  @TempDir Path folder;

  @Test
  void theReportPassesTheOfficialSchema() throws IOException {
    assertEquals(List.of(), schema().validate(SampleRun.report(Format.SARIF), InputFormat.JSON));
  }

  @Test
  void theSchemaWouldNoticeAMistake() throws IOException {
    String wrong = SampleRun.report(Format.SARIF).replace("\"startLine\":5", "\"startLine\":0");

    assertEquals(1, schema().validate(wrong, InputFormat.JSON).size());
  }

  @Test
  void aReportWithoutFindingsPassesTheSchema() throws IOException {
    String report = SampleRun.report(Format.SARIF, settings(folder), List.of());

    assertEquals(List.of(), schema().validate(report, InputFormat.JSON));
  }

  @Test
  void theRegionIsTheMarkedTextAndItsEndIsBehindIt() {
    JsonNode region = region(results().get(0));

    assertEquals("{\"startLine\":5,\"startColumn\":3,\"endLine\":5,\"endColumn\":10}", region.toString());
  }

  @Test
  void theRegionOfSeveralLinesIsTheFirstOfThem() {
    JsonNode region = region(result("too long"));

    assertEquals("{\"startLine\":3,\"startColumn\":4,\"endLine\":3,\"endColumn\":5}", region.toString());
  }

  @Test
  void aBlockOfAPageIsPlacedInThePage() {
    assertEquals(4, region(result("expected a list")).get("startLine").asInt());
  }

  @Test
  void theWorstStandFirst() {
    StringBuilder levels = new StringBuilder();
    results().forEach(result -> levels.append(result.get("level").asString().charAt(0)));

    assertEquals("eeeeeeewwn", levels.toString());
  }

  @Test
  void theRuleIndexIsThePlaceOfTheRule() {
    JsonNode run = run(SampleRun.report(Format.SARIF));
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertEquals(result.get("ruleId").asString(), rule.get("id").asString());
    }
  }

  @Test
  void pathsAreRelativeToTheRootOfTheRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Path below = Files.createDirectories(folder.resolve("charts/web"));

    assertEquals("charts/web/a%20b%23%25%3A%C3%BC.yaml", uri(below, "a b#%:ü.yaml"));
  }

  @Test
  void aPathThatLeadsUpIsTakenFromTheRoot() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Path below = Files.createDirectories(folder.resolve("charts/web"));

    assertEquals("charts/a.yaml", uri(below, "../a.yaml"));
  }

  @Test
  void linksAreFollowed() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("real"));
    Files.writeString(folder.resolve("real/a.yaml"), "");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));

    assertEquals("real/a.yaml", uri(folder, "link/a.yaml"));
  }

  @Test
  void aFileOutsideOfTheRepositoryHasItsWholePath() {
    assertEquals("file:///elsewhere/a.yaml", uri(folder, "/elsewhere/a.yaml"));
  }

  @Test
  void textThatLooksLikeALinkIsNone() {
    assertTrue(result("paused").at("/message/text").asString().contains("[see]\\(1)"));
  }

  @Test
  void relatedPlacesAreLinkedFromTheMessage() {
    JsonNode result = results().get(0);

    assertTrue(result.at("/message/text").asString().endsWith("\nSee also: [and there](2)"), result.toString());
    assertEquals(2, result.at("/relatedLocations/1/id").asInt());
  }

  @Test
  void whatCouldNotBeReadIsANotification() {
    JsonNode run = run(SampleRun.report(Format.SARIF));

    assertEquals(
        "deploy/secret.yaml: permission denied", run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString());
  }

  @Test
  void everyRuleHasHelp() {
    for (RuleMetadata metadata : BuiltInRules.all()) {
      JsonNode rule = rule(metadata);
      assertTrue(rule.at("/help/markdown").asString().contains("## How to fix it"), rule.get("id").toString());
      assertTrue(rule.at("/help/text").asString().contains("How to fix it:"), rule.get("id").toString());
      assertTrue(rule.at("/fullDescription/text").asString().length() <= 1024, rule.get("id").toString());
    }
  }

  @Test
  void aRuleThatIsNotAboutSecurityMakesNoSecurityAlert() {
    for (RuleMetadata metadata : BuiltInRules.all()) {
      JsonNode rule = rule(metadata);
      boolean security = rule.at("/properties/tags").toString().contains("\"security\"");
      assertEquals(security, rule.at("/properties").has("security-severity"), metadata.id());
    }
  }

  @Test
  void theRulesAreThoseThatFoundSomething() {
    JsonNode run = run(SampleRun.report(Format.SARIF));
    Set<String> found = new TreeSet<>();
    run.get("results").forEach(result -> found.add(result.get("ruleId").asString()));
    List<String> rules = new ArrayList<>();
    run.at("/tool/driver/rules").forEach(rule -> rules.add(rule.get("id").asString()));

    assertEquals(List.copyOf(found), rules);
  }

  @Test
  void theCategoryIsTheOneAskedFor() {
    ReportSettings settings = new ReportSettings("1", folder, Optional.empty(), "tidewaiter-staging", false, true);

    assertEquals(
        "tidewaiter-staging/", run(SampleRun.report(Format.SARIF, settings, List.of())).at("/automationDetails/id").asString());
  }

  @Test
  void aSafeFixSaysWhatToReplace() throws IOException {
    String report = fixed(Fix.safe("write it so", new Edit(new Span(0, 4), "b: |\n"), new Edit(Span.at(5), "c: 2\n")));

    assertEquals(List.of(), schema().validate(report, InputFormat.JSON));
    assertEquals(
        "[{\"deletedRegion\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":5},\"insertedContent\":{\"text\":\"b: |\\n\"}},"
            + "{\"deletedRegion\":{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":1},"
            + "\"insertedContent\":{\"text\":\"c: 2\\n\"}}]",
        run(report).at("/results/0/fixes/0/artifactChanges/0/replacements").toString());
  }

  @Test
  void aFixThatAPersonShouldLookAtIsLeftOut() {
    assertEquals(-1, fixed(Fix.unsafe("guess", new Edit(new Span(0, 4), "b"))).indexOf("\"fixes\""));
  }

  private String fixed(Fix fix) {
    Source source = Source.of("a.yaml", "a: 1\n");
    Finding finding =
        new Finding("unknown-field", Severity.ERROR, source, new Span(0, 1), Optional.empty(), "", "m", "", List.of(), Optional.of(fix));
    return SampleRun.report(Format.SARIF, settings(folder), List.of(new FileFindings("a.yaml", List.of(finding), 1)));
  }

  @Test
  void ofTooManyFindingsTheWorstAreKeptAndItIsSaid() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Report report = Format.SARIF.open(settings(folder), out::writeBytes);
    Source source = Source.of("a.yaml", "a: 1\n");
    for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR)) {
      for (int i = 0; i < 10; i++) {
        report.file(new FileFindings("a.yaml", many(source, severity, 1000), 1)).run();
      }
    }

    List<String> notices = report.end(new RunEnd(Totals.NONE, List.of()));

    assertEquals(List.of("30000 findings, of which the 25000 worst are in the report: GitHub refuses more, and shows 5000"), notices);
    JsonNode run = run(out.toString(StandardCharsets.UTF_8));
    assertEquals(25_000, run.get("results").size());
    assertEquals("warning", run.get("results").get(19_999).get("level").asString());
    assertEquals("note", run.get("results").get(20_000).get("level").asString());
    assertEquals(notices.get(0), run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString());
  }

  private static List<Finding> many(Source source, Severity severity, int count) {
    Finding one = new Finding("unknown-field", severity, source, new Span(0, 1), Optional.empty(), "", "m", "", List.of());
    return new ArrayList<>(Collections.nCopies(count, one));
  }

  private static String uri(Path workingDirectory, String name) {
    Source source = Source.of(name, "a: 1\n");
    List<FileFindings> files = List.of(new FileFindings(name, many(source, Severity.ERROR, 1), 1));
    String report = SampleRun.report(Format.SARIF, settings(workingDirectory), files);
    return run(report).at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString();
  }

  private static ReportSettings settings(Path workingDirectory) {
    return ReportSettings.of("1.0.0", workingDirectory, Optional.empty());
  }

  private static JsonNode region(JsonNode result) {
    return result.at("/locations/0/physicalLocation/region");
  }

  private static JsonNode result(String message) {
    for (JsonNode result : results()) {
      if (result.at("/message/text").asString().contains(message)) {
        return result;
      }
    }
    throw new AssertionError(message);
  }

  private static JsonNode results() {
    return run(SampleRun.report(Format.SARIF)).get("results");
  }

  /** A rule as it stands among the tool's. */
  private static JsonNode rule(RuleMetadata metadata) {
    StringBuilder out = new StringBuilder();
    SarifRule.append(metadata, BuiltInRules.doc(metadata.id()).orElseThrow(), out);
    return JsonMapper.shared().readTree(out.toString());
  }

  private static JsonNode run(String report) {
    return JsonMapper.shared().readTree(report).get("runs").get(0);
  }

  private static Schema schema() throws IOException {
    String text = Files.readString(Golden.folder("schemas/sarif-2.1.0.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
  }
}
