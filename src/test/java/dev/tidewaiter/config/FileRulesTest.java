package dev.tidewaiter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.RuleSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FileRulesTest {

  @Test
  void rulesAreOrdinaryWithoutAnIdOnlyIfNoOtherIsOffThen() {
    int ordinary = 0;
    for (RuleMetadata rule : BuiltInRules.all()) {
      FileRules rules = ignoring(rule.id());
      if (rules.ordinaryWithout().isPresent()) {
        ordinary++;
        assertEquals(Set.of(rule.id()), rules.ordinaryWithout().get());
        assertEquals(rule.profiles().contains(RuleMetadata.RECOMMENDED) ? Set.of(rule.id()) : Set.of(), off(rules), rule.id());
      }
    }
    assertTrue(ordinary > 250, ordinary + " ids mean one rule alone");
  }

  @Test
  void severitiesLeaveRulesOrdinary() {
    RuleChoice severity =
        new RuleChoice(
            Optional.empty(), List.of(), List.of(), Map.of("images", Severity.ERROR), Optional.of("baseline"), OptionalInt.of(30));

    assertEquals(Optional.of(Set.of()), rules(severity).ordinaryWithout());
  }

  @Test
  void whatMayPutOtherRulesOnOrOffIsNotOrdinary() {
    assertFalse(ignoring("images").ordinaryWithout().isPresent(), "a category");
    assertFalse(ignoring("kube-linter/latest-tag").ordinaryWithout().isPresent(), "another tool's check");
    assertFalse(rules(RuleChoice.selecting(List.of("probe-missing"))).ordinaryWithout().isPresent(), "a rule more");
    assertFalse(profile("strict", List.of()).ordinaryWithout().isPresent(), "another profile");
    assertFalse(FileRules.RECOMMENDED.ofPage().ordinaryWithout().isPresent(), "a page");
  }

  @Test
  void onlyTheProfileVerdictWithNothingSelectedAsksNone() {
    assertTrue(profile("verdict", List.of()).asksNone());
    assertFalse(profile("verdict", List.of("image-tag-latest")).asksNone());
    assertFalse(FileRules.RECOMMENDED.asksNone());
  }

  /** The rules of an ordinary run that are off. */
  private static Set<String> off(FileRules rules) {
    Set<String> off = new TreeSet<>();
    for (RuleMetadata rule : BuiltInRules.all()) {
      if (rule.looksAtObjects() && FileRules.RECOMMENDED.isOn(rule) && !rules.isOn(rule)) {
        off.add(rule.id());
      }
    }
    return off;
  }

  private static FileRules ignoring(String word) {
    return rules(new RuleChoice(Optional.empty(), List.of(), List.of(word), Map.of(), Optional.empty(), OptionalInt.empty()));
  }

  private static FileRules profile(String name, List<String> select) {
    return rules(new RuleChoice(Optional.of(name), select, List.of(), Map.of(), Optional.empty(), OptionalInt.empty()));
  }

  private static FileRules rules(RuleChoice choice) {
    return new FileRules(List.of(choice), RuleSettings.NEWEST, RuleCatalog.BUILT_IN);
  }
}
