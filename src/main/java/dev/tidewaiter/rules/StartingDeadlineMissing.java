package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A CronJob that makes up for missed runs however late it is. */
public final class StartingDeadlineMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    if (spec.at("startingDeadlineSeconds").absent()) {
      String help = "startingDeadlineSeconds: 3600 leaves it out after an hour";
      out.add(Violation.atKey(spec, "a run that was missed is started however late it is", help));
    }
  }
}
