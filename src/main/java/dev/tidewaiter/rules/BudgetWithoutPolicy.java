package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A PodDisruptionBudget that says neither how many pods must stay nor how many may go. */
public final class BudgetWithoutPolicy implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    if (spec.at("minAvailable").absent() && spec.at("maxUnavailable").absent()) {
      out.add(spec.at("maxUnavailable"), "the budget says neither how many pods must stay nor how many may go", "write maxUnavailable: 1");
    }
  }
}
