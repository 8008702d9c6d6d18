package dev.tidewaiter;

import dev.tidewaiter.config.Configuration;
import dev.tidewaiter.config.RuleChoice;
import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.engine.Crash;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one rule and the API server say; all rules run, so that one that crashes is seen wherever it does. */
final class OneRule {

  /** What a case or an example says that holds all there is. */
  private static final String COMPLETE = "# the set is complete\n";

  private static final Tidewaiter ALL = Tidewaiter.builder().rules(everything()).build();
  private static final Tidewaiter ALL_COMPLETE = Tidewaiter.builder().rules(everything()).complete().build();

  private static final Map<String, RuleMetadata> METADATA =
      BuiltInRules.all().stream().collect(Collectors.toMap(RuleMetadata::id, Function.identity()));

  private OneRule() {}

  private static RuleChoices everything() {
    RuleChoice all = new RuleChoice(Optional.empty(), List.of("all"), List.of(), Map.of(), Optional.empty(), OptionalInt.empty());
    return Configuration.NONE.choose(RuleCatalog.BUILT_IN, RuleSettings.NEWEST, all);
  }

  /** Whether an ordinary run reports what a rule finds: one of the profile, or of the server's and the run's own. */
  static boolean isRecommended(String id) {
    RuleMetadata rule = METADATA.get(id);
    return !rule.looksAtObjects() || rule.profiles().contains(RuleMetadata.RECOMMENDED);
  }

  /** What all rules say. */
  static CheckResult checkAll(List<Source> sources) {
    return ALL.check(sources);
  }

  /** What all rules say where what is not among the sources does not exist. */
  static CheckResult checkComplete(List<Source> sources) {
    return ALL_COMPLETE.check(sources);
  }

  /** Whether one of the sources says that they are all there are. */
  static boolean sayTheyAreComplete(List<Source> sources) {
    return sources.stream().anyMatch(source -> source.text().contains(COMPLETE));
  }

  static CheckResult check(String id, List<Source> sources, boolean complete) {
    CheckResult all = complete ? checkComplete(sources) : checkAll(sources);
    return new CheckResult(all.findings().stream().filter(finding -> counts(id, finding)).toList(), all.totals());
  }

  private static boolean counts(String id, Finding finding) {
    return finding.rule().equals(id) || finding.rule().equals(Crash.RULE) || !METADATA.get(finding.rule()).isJava();
  }
}
