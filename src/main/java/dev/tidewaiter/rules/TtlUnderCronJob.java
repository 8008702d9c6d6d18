package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;

/** A CronJob whose Jobs are removed by a time to live beside its history limits. */
public final class TtlUnderCronJob implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView ttl = JobSpecs.written(subject).at("ttlSecondsAfterFinished");
    if (ttl.present()) {
      out.add(
          ttl,
          "Jobs are removed " + JobSpecs.about(ttl.number()) + " after they end, whatever history the CronJob is to keep",
          "leave it to successfulJobsHistoryLimit and failedJobsHistoryLimit");
    }
  }
}
