package dev.tidewaiter.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleFileTest {

  private static final String GOOD = "id: a-b\ntitle: T\nseverity: warning\ncategory: c\nsince: 0.1.0\ncheck: server\n";

  @Test
  void readsMetadata() {
    assertEquals(
        new RuleFile.Reading(Optional.of(new RuleMetadata("a-b", "T", Severity.WARNING, "c", "0.1.0", "server")), List.of()),
        read(GOOD));
  }

  @Test
  void tellsAllMistakesWithTheirPlaces() {
    assertEquals(
        List.of(
            "rule.yaml:3:1: not a key of a rule; these are: id, title, severity, category, since, check",
            "rule.yaml:2:11: severity is one of error, warning, info",
            "rule.yaml:1:1: category is missing",
            "rule.yaml:1:1: since is missing",
            "rule.yaml:4:8: check is one of server, engine"),
        read("title: T\nseverity: fatal\ncolour: red\ncheck: magic\nid: a-b\n").mistakes());
  }

  @Test
  void theIdIsTheFolder() {
    assertEquals(List.of("rule.yaml:1:5: the id of the rule in this folder is a-b"), read(GOOD.replace("a-b", "b")).mistakes());
  }

  @Test
  void tellsThatARuleIsAMapping() {
    assertEquals("rule.yaml:1:1: a rule is one mapping of id, title, severity, category, since, check", read("- a\n").mistakes().get(0));
  }

  private static RuleFile.Reading read(String text) {
    return RuleFile.read(Source.of("rule.yaml", text), "a-b");
  }
}
