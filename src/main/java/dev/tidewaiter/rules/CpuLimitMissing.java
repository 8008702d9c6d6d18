package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.ResourceAmounts;

/** A container that may use all the CPU that others don't. */
public final class CpuLimitMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    String message = "has no CPU limit: it may use all that is left of its node";
    ResourceAmounts.reportMissing(subject.pod().orElseThrow(), "limits", "cpu", message, "set a limit, or leave this rule out", out);
  }
}
