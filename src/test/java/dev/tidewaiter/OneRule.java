package dev.tidewaiter;

import dev.tidewaiter.engine.Crash;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one rule and the API server say; all rules run, so that one that crashes is seen wherever it does. */
final class OneRule {

  private static final Map<String, RuleMetadata> METADATA =
      BuiltInRules.all().stream().collect(Collectors.toMap(RuleMetadata::id, Function.identity()));

  private OneRule() {}

  /** Whether an ordinary run reports what a rule finds: one of the profile, or of the server's and the run's own. */
  static boolean isRecommended(String id) {
    RuleMetadata rule = METADATA.get(id);
    return !rule.looksAtObjects() || rule.profiles().contains(RuleMetadata.RECOMMENDED);
  }

  /** What all rules say. */
  static CheckResult checkAll(List<Source> sources, Circumstances circumstances) {
    return circumstances.tidewaiter().check(sources);
  }

  static CheckResult check(String id, List<Source> sources, Circumstances circumstances) {
    CheckResult all = checkAll(sources, circumstances);
    return new CheckResult(all.findings().stream().filter(finding -> counts(id, finding)).toList(), all.totals());
  }

  private static boolean counts(String id, Finding finding) {
    return finding.rule().equals(id) || finding.rule().equals(Crash.RULE) || !METADATA.get(finding.rule()).isJava();
  }
}
