package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each service asks for beyond being well-formed. */
class CodeReviewReportsTest {

  private static final Source SOURCE = Source.of("a.yaml", "a: 1\n");
  private static final Path FOLDER = Path.of("/repository");

  @Test
  void gitlabFingerprintsAreUnique() {
    JsonNode report = JsonMapper.shared().readTree(report(Format.GITLAB, Optional.empty(), List.of(same(3), same(2))));
    Set<String> fingerprints = new HashSet<>();
    report.forEach(entry -> fingerprints.add(entry.get("fingerprint").asString()));

    assertEquals(5, fingerprints.size());
  }

  @Test
  void gitlabFingerprintsOfTwoFilesDiffer() {
    Finding a = warning(SOURCE);
    Finding b = warning(Source.of("b.yaml", SOURCE.text()));
    FileFindings first = new FileFindings("a.yaml", List.of(a, b), 2);
    JsonNode report = JsonMapper.shared().readTree(report(Format.GITLAB, Optional.empty(), List.of(first)));

    assertTrue(!report.at("/0/fingerprint").asString().endsWith(report.at("/1/fingerprint").asString().substring(32)));
  }

  @Test
  void gitlabReportsWithoutFindingsAreAnEmptyList() {
    assertEquals("[]\n", report(Format.GITLAB, Optional.empty(), List.of()));
  }

  @Test
  void rdjsonSuggestsASafeFixAsOneChange() {
    Source source = Source.of("a.yaml", "ä: 1\nb: ü2\nc: 3\n");
    Fix fix = Fix.safe("so", new Edit(new Span(0, 1), "x"), new Edit(new Span(8, 10), "'ü2'"));

    assertEquals(
        "[{\"range\":{\"start\":{\"line\":1,\"column\":1},\"end\":{\"line\":2,\"column\":7}},\"text\":\"x: 1\\nb: 'ü2'\"}]",
        rdjson(source, fix).at("/diagnostics/0/suggestions").toString());
  }

  @Test
  void rdjsonSuggestsNothingThatAPersonShouldLookAtFirst() {
    assertTrue(rdjson(SOURCE, Fix.unsafe("guess", new Edit(new Span(0, 1), "x"))).at("/diagnostics/0/suggestions").isMissingNode());
  }

  private static JsonNode rdjson(Source source, Fix fix) {
    Finding finding =
        new Finding("unknown-field", Severity.ERROR, source, new Span(0, 1), Optional.empty(), "", "m", "", List.of(), Optional.of(fix));
    FileFindings file = new FileFindings(source.name(), List.of(finding), 1);
    return JsonMapper.shared().readTree(report(Format.RDJSON, Optional.empty(), List.of(file)));
  }

  @Test
  void checkstyleHasAnElementForEachFileOfWhatIsSaidOnce() {
    FileFindings shared = FileFindings.shared(List.of(warning(SOURCE), warning(SOURCE), warning(Source.of("b.yaml", SOURCE.text()))));
    String report = report(Format.CHECKSTYLE, Optional.empty(), List.of(shared));

    assertEquals(List.of("a.yaml", "b.yaml"), Pattern.compile("<file name=\"(.*?)\">").matcher(report).results().map(file -> file.group(1)).toList());
    assertTrue(report.indexOf("<file name=\"b.yaml\"") > report.indexOf("</file>"), report);
  }

  @Test
  void junitTestsFailWhereTheRunDoes() {
    String report = report(Format.JUNIT, Optional.of(Severity.WARNING), List.of(same(2)));

    assertTrue(report.contains(" tests=\"2\" failures=\"2\" "), report);
  }

  @Test
  void junitTestsPassBelowThat() {
    String report = report(Format.JUNIT, Optional.of(Severity.ERROR), List.of(same(2)));

    assertTrue(report.contains(" tests=\"2\" failures=\"0\" "), report);
  }

  @Test
  void junitTestsOfOneNameAreNumbered() {
    String report = report(Format.JUNIT, Optional.empty(), List.of(same(2)));

    assertTrue(report.contains("name=\"unknown-field: spec.x\"") && report.contains("name=\"unknown-field: spec.x (2)\""), report);
  }

  @Test
  void junitHasAPassingTestForAFileWithoutFindings() {
    String report = report(Format.JUNIT, Optional.empty(), List.of(new FileFindings("good.yaml", List.of(), 1)));

    assertTrue(report.contains("<testcase classname=\"good.yaml\" name=\"all manifests\" time=\"0\"/>"), report);
  }

  @Test
  void junitHasNoTestForAFileWithoutManifests() {
    String report = report(Format.JUNIT, Optional.empty(), List.of(new FileFindings("values.yaml", List.of(), 0)));

    assertEquals(-1, report.indexOf("<testsuite "));
  }

  @Test
  void sonarHasTheRulesThatFoundSomething() {
    JsonNode rules = JsonMapper.shared().readTree(report(Format.SONARQUBE, Optional.empty(), List.of(same(2)))).get("rules");

    assertEquals(1, rules.size());
    assertEquals("A field that the kind does not have", rules.at("/0/name").asString());
    assertEquals("HIGH", rules.at("/0/impacts/0/severity").asString());
  }

  @Test
  void azureHasNoCommandForInfos() {
    Finding info = new Finding("unknown-field", Severity.INFO, SOURCE, new Span(0, 1), Optional.empty(), "", "m", "", List.of());
    String report = report(Format.AZURE, Optional.empty(), List.of(new FileFindings("a.yaml", List.of(info), 1)));

    assertEquals(-1, report.indexOf("##vso"));
  }

  @Test
  void markdownTellsHowManyItLeavesOut() {
    String report = report(Format.MARKDOWN, Optional.empty(), List.of(same(100)));

    assertTrue(report.contains("\nand 60 more\n"), report);
    assertTrue(report.contains("| `unknown-field` |  | 100 |  |"), report);
  }

  @Test
  void markdownFitsIntoAComment() {
    Finding longest =
        new Finding(
            "unknown-field", Severity.ERROR, Source.of("d/".repeat(2000), "a"), new Span(0, 1), Optional.empty(), "p".repeat(9999),
            "m".repeat(9999), "h".repeat(9999), List.of());
    String report = report(Format.MARKDOWN, Optional.empty(), List.of(new FileFindings("a", Collections.nCopies(500, longest), 1)));

    assertTrue(report.length() <= 65_536, report.length() + " characters");
  }

  @Test
  void aCodeSpanEndsBehindTheBackticksOfItsText() {
    StringBuilder out = new StringBuilder();
    MarkdownReport.code("`a` ``b``", out);

    assertEquals("``` `a` ``b`` ```", out.toString());
  }

  private static Finding warning(Source source) {
    return new Finding("unknown-field", Severity.WARNING, source, new Span(0, 1), Optional.empty(), "spec.x", "m", "", List.of());
  }

  private static FileFindings same(int count) {
    return new FileFindings("a.yaml", Collections.nCopies(count, warning(SOURCE)), 1);
  }

  private static String report(Format format, Optional<Severity> failOn, List<FileFindings> files) {
    return SampleRun.report(format, ReportSettings.of("1", FOLDER, failOn), files);
  }
}
