package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;

/** A Job that runs on for ever if its program hangs. */
public final class JobDeadlineMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = JobSpecs.written(subject);
    if (spec.at("activeDeadlineSeconds").absent() && spec.at("template", "spec", "activeDeadlineSeconds").absent()) {
      out.add(Violation.atKey(spec, "if the program hangs, nothing ends the Job", "activeDeadlineSeconds: 7200 ends it after two hours"));
    }
  }
}
