package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands that print what there is; it grows, so that no golden file has it. */
class ListingTest {

  @Test
  void rulesAreListedOneALine() {
    List<String> ids = run("rules").out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList();

    assertEquals(BuiltInRules.all().stream().map(RuleMetadata::id).toList(), ids);
  }

  @Test
  void explainPrintsTheDoc() {
    assertEquals(BuiltInRules.doc("unknown-field").orElseThrow(), run("explain", "unknown-field").out());
  }

  @Test
  void explainTakesSeveralRules() {
    String both = BuiltInRules.doc("wrong-type").orElseThrow() + "\n" + BuiltInRules.doc("internal/rule-crashed").orElseThrow();

    assertEquals(both, run("explain", "wrong-type", "internal/rule-crashed").out());
  }

  @Test
  void kindsWhoseValidationIsCompleteAreListed() {
    List<String> kinds = run("verdict", "--kinds").out().lines().toList();

    assertTrue(kinds.contains("v1 ConfigMap"), kinds.toString());
    assertTrue(kinds.contains("networking.k8s.io/v1 NetworkPolicy"), kinds.toString());
  }

  @Test
  void theVersionIsOneLine() {
    assertEquals(1, run("--version").out().lines().count());
  }

  private static CommandRun run(String... words) {
    CommandRun run = CommandRun.of(Path.of("."), "", words);
    assertEquals(0, run.exit(), run.err());
    return run;
  }
}
