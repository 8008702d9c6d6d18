package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.ResourceAmounts;

/** A container that requests no memory, so that the scheduler takes it for one that needs none. */
public final class MemoryRequestMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    String message = "requests no memory: it is placed on nodes that have none left, and is evicted first";
    String help = "request what it needs in ordinary times";
    ResourceAmounts.reportMissing(subject.pod().orElseThrow(), "requests", "memory", message, help, out);
  }
}
