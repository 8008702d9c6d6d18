package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A Deployment that stops all its pods before it starts new ones. */
public final class UpdateNotRolling implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView type = subject.written().at("spec", "strategy").at("type");
    if (type.text().equals("Recreate")) {
      out.add(type, "with Recreate each change is an outage", "use RollingUpdate if two versions may run side by side");
    }
  }
}
