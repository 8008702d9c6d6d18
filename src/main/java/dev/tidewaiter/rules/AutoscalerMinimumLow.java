package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A HorizontalPodAutoscaler that scales down to a single pod. */
public final class AutoscalerMinimumLow implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView least = subject.written().at("spec", "minReplicas");
    if (least.absent()) {
      out.add(least, "minReplicas is not set, which means 1: in quiet times a single pod serves all", "set it to 2 or more");
    } else if (least.number() < 2) {
      out.add(least, "minReplicas is " + least.number() + ": in quiet times no second pod is there", "set it to 2 or more");
    }
  }
}
