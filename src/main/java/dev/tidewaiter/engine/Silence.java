package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.config.Suppressions;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps back the findings of one source that its comments and annotations ask not to be reported. */
final class Silence {

  static final String UNUSED = "unused-suppression";

  private final Source source;
  private final RuleCatalog catalog;
  private final Suppressions ours;
  private Optional<Suppressions> peers = Optional.empty();

  Silence(Source source, RuleCatalog catalog) {
    this.source = source;
    this.catalog = catalog;
    ours = Suppressions.of(source);
  }

  /** Whether a finding is not to be reported. Our own mistakes always are. */
  boolean covers(Finding finding) {
    if (finding.rule().equals(Crash.RULE)) {
      return false;
    }
    if (peers.isEmpty()) {
      peers = Optional.of(Suppressions.ofPeers(source));
    }
    if (ours.isEmpty() && peers.get().isEmpty()) {
      return false;
    }
    Optional<RuleMetadata> rule = catalog.find(finding.rule());
    return rule.isPresent() && (ours.cover(rule.get(), finding.span()) | peers.get().cover(rule.get(), finding.span()));
  }

  /** Those of our own that nothing was found for so far. */
  List<Suppression> unused() {
    return ours.unused();
  }

  /**
   * What is to be said of a suppression that nothing was found for: that it names nothing, or that it ignores nothing. Nothing is said while
   * a rule that it names is off, since it may be of use when that is on.
   */
  static Optional<Finding> finding(Source source, Suppression unused, FileRules rules) {
    if (!rules.isOn(UNUSED)) {
      return Optional.empty();
    }
    if (unused.words().isEmpty()) {
      return Optional.of(finding(source, unused, rules, "this names no rule, so it ignores nothing", "write the id of a rule behind it"));
    }
    for (String word : unused.words()) {
      Optional<String> problem = Suppressions.problem(word, rules.catalog());
      if (problem.isPresent()) {
        return Optional.of(finding(source, unused, rules, problem.get(), ""));
      }
    }
    for (RuleMetadata rule : rules.catalog().all()) {
      if (Suppressions.names(unused.words(), rule) && !rules.isOn(rule)) {
        return Optional.empty();
      }
    }
    String message = "nothing of " + String.join(", ", unused.words()) + " is found here, so this ignores nothing";
    return Optional.of(finding(source, unused, rules, message, "remove it"));
  }

  private static Finding finding(Source source, Suppression unused, FileRules rules, String message, String help) {
    return new Finding(UNUSED, rules.severity(UNUSED), source, unused.at(), Optional.empty(), "", message, help, List.of());
  }

  /** Those of some suppressions that name a rule over the whole set, which has not been asked yet. */
  static List<Suppression> waiting(List<Suppression> unused, ActiveRules rules) {
    List<Suppression> waiting = new ArrayList<>();
    for (Suppression one : unused) {
      for (RuleMetadata rule : rules.choice().catalog().all()) {
        if (Suppressions.names(one.words(), rule) && rules.isOverSet(rule)) {
          waiting.add(one);
          break;
        }
      }
    }
    return waiting;
  }
}
