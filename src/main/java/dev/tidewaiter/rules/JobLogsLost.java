package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;

/** A Job whose pod, and with it its log, is deleted when it fails for good. */
public final class JobLogsLost implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    if (JobSpecs.restarts(subject)) {
      out.add(
          JobSpecs.written(subject).at("template", "spec", "restartPolicy"),
          "when the Job fails for good its pod is deleted, and the log with it",
          "with restartPolicy: Never each try is a pod that stays to be looked at");
    }
  }
}
