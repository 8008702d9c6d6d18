package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.cli.trial.CaseTrials;
import dev.tidewaiter.cli.trial.RuleCase;
import dev.tidewaiter.cli.trial.Trial;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Checks every case of every rule, and holds it to the laws that rules must obey; rules/README.md says how a case is written. */
class RuleCasesTest {

  private static final Path FOLDER = Path.of("..", "rules");

  @TestFactory
  Stream<DynamicNode> rules() throws IOException {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Rule rule : RuleFolder.load(FOLDER)) {
      String id = rule.metadata().id();
      List<RuleCase> cases = RuleCase.of(id, FOLDER.resolve(id));
      if (rule.metadata().looksAtObjects()) {
        nodes.add(dynamicTest(id + " is reported by one of its cases", () -> assertTrue(cases.stream().anyMatch(c -> marks(c, id)))));
      }
      nodes.add(dynamicContainer(id, cases.stream().flatMap(one -> tests(rule, one))));
    }
    return nodes.stream();
  }

  private static boolean marks(RuleCase one, String id) {
    return one.marks().stream().anyMatch(mark -> mark.endsWith(" " + id));
  }

  private static Stream<DynamicNode> tests(Rule rule, RuleCase one) {
    try {
      List<Trial> trials = CaseTrials.of(rule.metadata(), one, OneRule.CHECK, Golden::difference);
      return trials.stream().map(trial -> dynamicTest(trial.name(), () -> assertEquals("", trial.failure())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
