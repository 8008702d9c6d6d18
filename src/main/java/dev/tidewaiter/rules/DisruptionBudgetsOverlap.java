package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Selecting;
import dev.tidewaiter.rules.facts.Workload;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Two PodDisruptionBudgets that select the same pods: those can't be evicted at all. */
public final class DisruptionBudgetsOverlap implements SetRule {

  private static final String HELP =
      "the eviction API refuses to evict a pod of more than one budget, so that nodes can't be drained; keep one";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Selecting.DISRUPTION_BUDGETS, Workload.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Selecting.DISRUPTION_BUDGETS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    Map<Workload, Selecting> first = new IdentityHashMap<>();
    for (Selecting budget : set.all(Selecting.DISRUPTION_BUDGETS)) {
      for (Workload workload : pods.meant(budget.place(), budget.namespace(), budget.selector())) {
        Selecting other = first.putIfAbsent(workload, budget);
        if (other != null && !isSame(other, budget)) {
          String message = "the pods of " + workload.called() + " are in PodDisruptionBudget \"" + other.name() + "\" too";
          SetViolation violation = SetViolation.at(budget.selectorAt(), message, HELP);
          out.add(violation.related(other.selectorAt(), "selected here").related(workload.labelsAt(), "these are their labels"));
          break;
        }
      }
    }
  }

  /** One written twice is another rule's matter. */
  private static boolean isSame(Selecting one, Selecting other) {
    return one.name().equals(other.name());
  }
}
