package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A CronJob that leaves it to the default whether runs may overlap. */
public final class ConcurrencyPolicyMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    if (spec.at("concurrencyPolicy").absent()) {
      String help = "concurrencyPolicy: Forbid leaves it out then; Allow says that it may";
      out.add(Violation.atKey(spec, "a run may begin while the last one is under way", help));
    }
  }
}
