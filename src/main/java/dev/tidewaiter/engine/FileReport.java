package dev.tidewaiter.engine;

import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rule.SourceId;
import java.util.ArrayList;
import java.util.List;

/**
 * What the check of one source found.
 *
 * @param findings in the order of their places
 * @param shared what is said once for the whole run
 * @param totals without what is shared
 * @param facts what rules over the whole set need to know of its objects
 * @param waiting suppressions of which it is known only when those rules are asked whether they are of use
 * @param suppressed findings that the text says are not to be reported
 */
public record FileReport(
    SourceId source,
    List<Finding> findings,
    List<Shared> shared,
    Totals totals,
    List<Fact> facts,
    List<Suppression> waiting,
    List<Finding> suppressed) {

  public FileReport {
    findings = List.copyOf(findings);
    shared = List.copyOf(shared);
    facts = List.copyOf(facts);
    waiting = List.copyOf(waiting);
    suppressed = List.copyOf(suppressed);
  }

  /** What was found where there are no suppressions. */
  public FileReport(SourceId source, List<Finding> findings, List<Shared> shared, Totals totals, List<Fact> facts) {
    this(source, findings, shared, totals, facts, List.of(), List.of());
  }

  /** The same without its findings, which hold the text. */
  public FileReport withoutFindings() {
    return new FileReport(source, List.of(), shared, totals, facts, waiting, List.of());
  }

  /** The same that knows more for the rules over the whole set. */
  public FileReport knowing(List<Fact> more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new FileReport(source, findings, shared, totals, all, waiting, suppressed);
  }

  /** The same with some of its findings. */
  public FileReport leaving(List<Finding> left) {
    return new FileReport(source, left, shared, totals.leaving(left), facts, waiting, suppressed);
  }
}
