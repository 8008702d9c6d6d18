package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.SelectingNothing;
import dev.tidewaiter.rules.facts.Selecting;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A PodDisruptionBudget that selects no pods of the set. */
public final class DisruptionBudgetWithoutPods implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Selecting.DISRUPTION_BUDGETS, Workload.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Selecting.DISRUPTION_BUDGETS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    SelectingNothing.tell(set, set.all(Selecting.DISRUPTION_BUDGETS), "the budget keeps no pod from being evicted", out);
  }
}
