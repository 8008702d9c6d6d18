package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A PodDisruptionBudget that leaves open whether pods that are not ready may be evicted, which means that they may not. */
public final class UnhealthyPodsBlockDrains implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView policy = subject.written().at("spec", "unhealthyPodEvictionPolicy");
    if (policy.absent()) {
      String message = "unhealthyPodEvictionPolicy is not set: pods that never get ready keep their node from being drained";
      out.add(policy, message, "write AlwaysAllow, or IfHealthyBudget to keep it so");
    }
  }
}
