package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.cli.trial.DocTrials;
import dev.tidewaiter.rule.RuleFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The examples in the rules' docs: a bad one is reported by its rule and by no other, a good one by none. */
class RuleDocsTest {

  @TestFactory
  Stream<DynamicNode> examplesShowWhatTheyAreFor() throws IOException {
    return RuleFolder.load(Path.of("..", "rules")).stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.metadata().id(),
                    DocTrials.of(rule, OneRule.CHECK).stream()
                        .map(trial -> dynamicTest(trial.name(), () -> assertEquals("", trial.failure())))));
  }
}
