package dev.tidewaiter.cli.trial;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.engine.Crash;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What one rule and the API server say; all rules run, so that one that crashes is seen wherever it does. */
public final class OneRuleCheck {

  private final RuleCatalog catalog;
  private final Map<Circumstances, Tidewaiter> made = new ConcurrentHashMap<>();

  /** A check by one of some rules. */
  public OneRuleCheck(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  /** What all rules say. */
  public CheckResult all(List<Source> sources, Circumstances circumstances) {
    return made.computeIfAbsent(circumstances, one -> one.tidewaiter(catalog)).check(sources);
  }

  /** What a rule says, and the API server. */
  public CheckResult of(String id, List<Source> sources, Circumstances circumstances) {
    CheckResult all = all(sources, circumstances);
    List<Finding> counted = new ArrayList<>();
    for (Finding finding : all.findings()) {
      if (counts(id, finding)) {
        counted.add(finding);
      }
    }
    return new CheckResult(counted, all.totals());
  }

  private boolean counts(String id, Finding finding) {
    Optional<RuleMetadata> rule = catalog.find(finding.rule());
    return finding.rule().equals(id) || finding.rule().equals(Crash.RULE) || rule.isPresent() && !rule.get().looksAtObjects();
  }
}
