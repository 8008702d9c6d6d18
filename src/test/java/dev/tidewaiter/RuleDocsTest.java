package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.RuleFolder;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples in the rules' docs: a bad one is reported by its rule and by no other, a good one by none. */
class RuleDocsTest {

  @TestFactory
  Stream<DynamicTest> badExamplesAreReported() throws IOException {
    return examples("```yaml bad\n").map(e -> dynamicTest(e.rule, () -> assertEquals(List.of(e.rule), rules(e))));
  }

  @TestFactory
  Stream<DynamicTest> goodExamplesAreNot() throws IOException {
    return examples("```yaml good\n").map(e -> dynamicTest(e.rule, () -> assertEquals(List.of(), rules(e))));
  }

  @TestFactory
  Stream<DynamicTest> examplesAreKnownManifests() throws IOException {
    return examples("```yaml good\n").map(e -> dynamicTest(e.rule, () -> assertTrue(check(e).totals().manifests() > 0)));
  }

  private record Example(String rule, String text) {}

  private static Stream<Example> examples(String opening) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : RuleFolder.load(Path.of("..", "rules"))) {
      int start = rule.doc().indexOf(opening);
      while (start >= 0) {
        int end = rule.doc().indexOf("```\n", start + opening.length());
        examples.add(new Example(rule.metadata().id(), rule.doc().substring(start + opening.length(), end)));
        start = rule.doc().indexOf(opening, end);
      }
    }
    return examples.stream();
  }

  private static List<String> rules(Example example) {
    return check(example).findings().stream().map(Finding::rule).distinct().toList();
  }

  private static CheckResult check(Example example) {
    List<Source> sources = List.of(Source.of("example.yaml", example.text));
    return OneRule.check(example.rule, sources, Circumstances.of(sources));
  }
}
