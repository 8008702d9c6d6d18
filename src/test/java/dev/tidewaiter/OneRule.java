package dev.tidewaiter;

import dev.tidewaiter.cli.trial.Circumstances;
import dev.tidewaiter.cli.trial.OneRuleCheck;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import java.util.List;

/** What one of our rules and the API server say. */
final class OneRule {

  static final OneRuleCheck CHECK = new OneRuleCheck(RuleCatalog.BUILT_IN);

  private OneRule() {}

  /** Whether an ordinary run reports what a rule finds: one of the profile, or of the server's and the run's own. */
  static boolean isRecommended(String id) {
    RuleMetadata rule = BuiltInRules.find(id).orElseThrow();
    return !rule.looksAtObjects() || rule.profiles().contains(RuleMetadata.RECOMMENDED);
  }

  /** What all rules say. */
  static CheckResult checkAll(List<Source> sources, Circumstances circumstances) {
    return CHECK.all(sources, circumstances);
  }

  static CheckResult check(String id, List<Source> sources, Circumstances circumstances) {
    return CHECK.of(id, sources, circumstances);
  }
}
