package dev.tidewaiter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageCheckTest {

  private static final String GOOD = "apiVersion: apps/v1\nkind: Deployment\n";

  private final Engine engine = new Engine(new FakeLine(), RuleChoices.RECOMMENDED);

  @Test
  void findingsOfAllBlocksStandInTheOrderOfThePage() {
    FileReport report = check(yaml(GOOD + "two-mistakes: 1\n") + yaml(GOOD) + yaml(GOOD + "x: no-place\n"));

    assertEquals(List.of("wrong-type", "unknown-field", "admission-forbidden"), rules(report));
  }

  @Test
  void aFindingsFileIsThePage() {
    Finding finding = check(yaml(GOOD + "two-mistakes: 1\n")).findings().get(0);

    assertEquals("page.md", finding.source().file().name());
  }

  @Test
  void aPageIsOneFileWithTheManifestsOfAllBlocks() {
    assertEquals(new Totals(1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), check(yaml(GOOD) + yaml(GOOD + "---\n" + GOOD)).totals());
  }

  @Test
  void aPageWithoutManifestsIsPassedOver() {
    assertEquals(Totals.NOT_KUBERNETES, check("some kind of apiVersion\n").totals());
  }

  @Test
  void documentsAreCountedThroughThePage() {
    List<Integer> numbers = new ArrayList<>();
    String page = yaml(GOOD + "---\n" + GOOD) + yaml(GOOD) + yaml(GOOD + "x: crash-reader\n") + yaml(GOOD);

    engine.verdicts(Source.of("page.md", page), verdicts -> numbers.add(verdicts.number()));

    assertEquals(List.of(0, 1, 2, 3, 4), numbers);
  }

  @Test
  void anExampleOfATemplateIsLeftAlone() {
    FileReport report = check(yaml(GOOD + "{{ if x }}\na: 1\n{{ end }}\n") + yaml(GOOD + "x: {{ .Values.x }}\n"));

    assertEquals(List.of(), report.shared());
    assertEquals(Totals.NOT_KUBERNETES, report.totals());
  }

  private FileReport check(String page) {
    return engine.check(Source.of("page.md", page));
  }

  private static String yaml(String block) {
    return "```yaml\n" + block + "```\n\n";
  }

  private static List<String> rules(FileReport report) {
    return report.findings().stream().map(Finding::rule).toList();
  }
}
