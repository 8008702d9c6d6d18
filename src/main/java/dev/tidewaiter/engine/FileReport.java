package dev.tidewaiter.engine;

import dev.tidewaiter.config.Suppression;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rule.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the check of one source found.
 *
 * @param findings in the order of their places
 * @param shared what is said once for the whole run
 * @param totals without what is shared
 * @param facts what rules over the whole set need to know of its objects
 * @param waiting suppressions of which it is known only when those rules are asked whether they are of use
 * @param suppressed findings that the text says are not to be reported
 * @param objects those that the findings are about, whether these are still here or not
 */
public record FileReport(
    SourceId source,
    List<Finding> findings,
    List<Shared> shared,
    Totals totals,
    List<Fact> facts,
    List<Suppression> waiting,
    List<Finding> suppressed,
    Set<ObjectRef> objects) {

  public FileReport {
    findings = List.copyOf(findings);
    shared = List.copyOf(shared);
    facts = List.copyOf(facts);
    waiting = List.copyOf(waiting);
    suppressed = List.copyOf(suppressed);
    objects = Set.copyOf(objects);
  }

  /** What was found, about the objects that the findings name. */
  public FileReport(
      SourceId source,
      List<Finding> findings,
      List<Shared> shared,
      Totals totals,
      List<Fact> facts,
      List<Suppression> waiting,
      List<Finding> suppressed) {
    this(source, findings, shared, totals, facts, waiting, suppressed, objects(findings));
  }

  /** What was found where there are no suppressions. */
  public FileReport(SourceId source, List<Finding> findings, List<Shared> shared, Totals totals, List<Fact> facts) {
    this(source, findings, shared, totals, facts, List.of(), List.of());
  }

  /** The same without its findings, which hold the text. */
  public FileReport withoutFindings() {
    return new FileReport(source, List.of(), shared, totals, facts, waiting, List.of(), objects);
  }

  /** The same that knows more for the rules over the whole set. */
  public FileReport knowing(List<Fact> more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new FileReport(source, findings, shared, totals, all, waiting, suppressed, objects);
  }

  /** The same with some of its findings. */
  public FileReport leaving(List<Finding> left) {
    return new FileReport(source, left, shared, totals.leaving(left), facts, waiting, suppressed);
  }

  private static Set<ObjectRef> objects(List<Finding> findings) {
    Set<ObjectRef> objects = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.object().isPresent()) {
        objects.add(finding.object().get());
      }
    }
    return objects;
  }
}
