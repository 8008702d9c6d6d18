package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;

/** A Job that its deadline ends before the retries it is allowed can have begun. */
public final class RetriesBeyondDeadline implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = JobSpecs.written(subject);
    ObjectView limit = spec.at("backoffLimit");
    ObjectView deadline = spec.at("activeDeadlineSeconds");
    boolean restarts = JobSpecs.restarts(subject);
    if (limit.number() > 0 && deadline.number() > 0 && JobSpecs.delays(limit.number(), restarts) > deadline.number()) {
      long begun = JobSpecs.retriesWithin(deadline.number(), restarts);
      out.add(
          Violation.at(
                  limit,
                  "of " + limit.number() + " retries " + (begun == 0 ? "none begins" : "at most " + begun + " begin")
                      + " before the deadline ends the Job",
                  "the delays before them are 10, 20, 40 ... seconds: give the deadline that time, or name fewer")
              .related(deadline, "ends the Job after " + JobSpecs.about(deadline.number())));
    }
  }
}
