package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.ResourceAmounts;

/** A container that may write logs and files until its node has no disk. */
public final class EphemeralStorageLimitMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    String message = "has no limit of ephemeral-storage: its logs and files may fill the disk of its node";
    ResourceAmounts.reportMissing(subject.pod().orElseThrow(), "limits", "ephemeral-storage", message, "set a limit, and a request", out);
  }
}
