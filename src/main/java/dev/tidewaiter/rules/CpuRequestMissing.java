package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.ResourceAmounts;

/** A container that requests no CPU, so that the scheduler takes it for one that needs none. */
public final class CpuRequestMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    String message = "requests no CPU: it is placed on nodes that have none left, and comes last when CPU is short";
    ResourceAmounts.reportMissing(subject.pod().orElseThrow(), "requests", "cpu", message, "request what it needs in ordinary times", out);
  }
}
