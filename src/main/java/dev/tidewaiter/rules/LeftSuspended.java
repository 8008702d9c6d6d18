package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A Job or CronJob that is suspended, perhaps for longer than was meant. */
public final class LeftSuspended implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView suspend = subject.written().at("spec", "suspend");
    if (suspend.flag()) {
      out.add(suspend, "the " + subject.gvk().kind() + " is suspended: it does not run", "take it out if it was for a while only");
    }
  }
}
