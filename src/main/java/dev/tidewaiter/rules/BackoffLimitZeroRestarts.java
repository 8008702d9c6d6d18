package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A Job without retries whose containers the node restarts nonetheless. */
public final class BackoffLimitZeroRestarts implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("backoffLimit");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = JobSpecs.written(subject);
    ObjectView limit = spec.at("backoffLimit");
    if (limit.present() && limit.number() == 0 && JobSpecs.restarts(subject)) {
      out.add(
          Violation.at(
                  spec.at("template", "spec", "restartPolicy"),
                  "the node starts a failed container again although backoffLimit is 0; the Job is then ended in the middle of it",
                  "restartPolicy: Never ends the Job with the first failure and keeps the log")
              .related(limit, "no retries"));
    }
  }
}
