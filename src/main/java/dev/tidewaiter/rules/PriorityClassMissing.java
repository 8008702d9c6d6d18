package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Pods of no priority class, which are as important as everything else that has none. */
public final class PriorityClassMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView name = subject.pod().orElseThrow().spec().at("priorityClassName");
    if (name.text().isEmpty()) {
      out.add(name, "the pods have no priority class: when nodes are full, chance decides who waits", "name a PriorityClass");
    }
  }
}
