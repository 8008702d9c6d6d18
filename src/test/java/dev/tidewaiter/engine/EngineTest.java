package dev.tidewaiter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {

  private static final String GOOD = "apiVersion: apps/v1\nkind: Deployment\n";

  private final Engine engine = new Engine(new FakeLine(), RuleChoices.RECOMMENDED);

  @Test
  void findingsStandInTheOrderOfTheirPlaces() {
    assertEquals(List.of("wrong-type", "unknown-field"), rules(check(GOOD + "two-mistakes: 1\n")));
  }

  @Test
  void aFindingHasWhatTheServerSaid() {
    Finding finding = check(GOOD + "two-mistakes: 1\n").findings().get(1);

    assertEquals("wrong", finding.message());
    assertEquals("spec", finding.path());
    assertEquals("mend it", finding.help());
    assertEquals(FakeLine.WEB, finding.object().orElseThrow());
  }

  @Test
  void aCrashIsAFindingAndTheNextDocumentIsChecked() {
    FileReport report = check(GOOD + "x: crash-answer\n---\n" + GOOD + "x: two-mistakes\n");

    assertEquals(List.of(Crash.RULE, "wrong-type", "unknown-field"), rules(report));
    assertEquals(1, report.totals().crashes());
  }

  @Test
  void aCrashOfTheReaderIsAFinding() {
    assertEquals(List.of(Crash.RULE), rules(check(GOOD + "x: crash-reader\n")));
  }

  @Test
  void aRejectionWithoutPlaceIsToldAtTheKind() {
    Finding finding = check(GOOD + "x: no-place\n").findings().get(0);

    assertEquals("admission-forbidden", finding.rule());
    assertEquals("Deployment", finding.span().of(finding.source().text()));
  }

  @Test
  void aTextWithoutManifestIsPassedOver() {
    FileReport report = check("kind: of\nvalues: 1\n");

    assertTrue(report.findings().isEmpty());
    assertEquals(1, report.totals().notKubernetes());
    assertEquals(0, report.totals().manifests());
  }

  @Test
  void aBrokenTextThatNamesNoKindIsPassedOver() {
    assertEquals(1, check("the kind of text: [\n").totals().notKubernetes());
  }

  @Test
  void aBrokenManifestIsReported() {
    assertEquals(List.of("yaml-syntax"), rules(check(GOOD + "a: [\n")));
  }

  @Test
  void aTemplateIsNamedOnceInsteadOfItsSyntaxErrors() {
    FileReport report = check(GOOD + "{{ if x }}\na: 1\n{{ end }}\n---\n" + GOOD + "{{ if y }}\na: 1\n{{ end }}\n");

    assertTrue(report.findings().isEmpty());
    assertEquals(List.of("unrendered-template"), report.shared().stream().map(s -> s.first().rule()).toList());
    assertEquals(1, report.totals().templates());
  }

  @Test
  void bracesInABlockScalarMakeNoTemplate() {
    assertEquals(0, check(GOOD + "a: |\n  {{ x }}\n").totals().templates());
  }

  @Test
  void brokenYamlWithBracesInABlockScalarIsReported() {
    assertEquals(List.of("yaml-syntax"), rules(check(GOOD + "a: |\n  {{ x }}\nb: [\n")));
  }

  @Test
  void theFilesOfAChartShareOneNote() {
    RunNotes notes = new RunNotes();
    notes.add(engine.check(Source.of("charts/web/templates/a.yaml", GOOD + "{{ .Values.x }}\n")).shared());
    notes.add(engine.check(Source.of("charts/web/templates/b/c.yaml", GOOD + "{{ .Values.x }}\n")).shared());

    assertEquals(
        List.of("the templates of the Helm chart charts/web are not rendered, so they were not checked (2 files)"),
        notes.findings().stream().map(Finding::message).toList());
  }

  @Test
  void theFilesOfAFolderThatIsNoChartAreNamedOneByOne() {
    Finding finding = engine.check(Source.of("web/templates/a.yaml", GOOD + "{{ x }}\n")).shared().get(0).finding();

    assertEquals("a template that is not rendered yet, so it was not checked: {{ x }}", finding.message());
  }

  @Test
  void aKindWithoutSchemaIsNotedOnceWithItsCount() {
    RunNotes notes = new RunNotes();
    String widget = "apiVersion: example.com/v1\nkind: Widget\n";
    notes.add(check(widget + "---\n" + widget).shared());
    notes.add(check(widget).shared());

    assertEquals(
        List.of("no schema for Widget of example.com, so it was not checked (3 objects)"),
        notes.findings().stream().map(Finding::message).toList());
  }

  @Test
  void itemsOfAListAreCountedOneByOne() {
    assertEquals(2, check("apiVersion: v1\nkind: List\nx: two-items\n").totals().manifests());
  }

  @Test
  void documentsThatHoldNothingAreNotCounted() {
    List<Integer> numbers = new ArrayList<>();

    engine.verdicts(Source.of("a.yaml", "# nothing\n---\n" + GOOD + "---\n---\n" + GOOD), verdicts -> numbers.add(verdicts.number()));

    assertEquals(List.of(0, 1), numbers);
  }

  @Test
  void totalsCountFindingsBySeverity() {
    Totals totals = check(GOOD + "two-mistakes: 1\n").totals();

    assertEquals(new Totals(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0), totals);
  }

  private FileReport check(String text) {
    return engine.check(Source.of("a.yaml", text));
  }

  private static List<String> rules(FileReport report) {
    return report.findings().stream().map(Finding::rule).toList();
  }
}
