package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A Deployment that stops its pod before it starts a new one. One of several pods is another rule's. */
public final class UpdateNotRolling implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView type = subject.written().at("spec", "strategy").at("type");
    if (type.text().equals("Recreate") && subject.written().at("spec", "replicas").number() < 2) {
      out.add(type, "with Recreate each change is an outage", "use RollingUpdate if two versions may run side by side");
    }
  }
}
