package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.ResourceAmounts;

/** A container that may use memory until its node has none. */
public final class MemoryLimitMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    String message = "has no memory limit: a leak takes the memory of its neighbours before it ends";
    String help = "set a limit, best the same as the request";
    ResourceAmounts.reportMissing(subject.pod().orElseThrow(), "limits", "memory", message, help, out);
  }
}
