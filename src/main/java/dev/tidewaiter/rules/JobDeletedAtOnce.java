package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;

/** A Job that is deleted as soon as it is done or has failed. */
public final class JobDeletedAtOnce implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView ttl = JobSpecs.written(subject).at("ttlSecondsAfterFinished");
    if (ttl.present() && ttl.number() == 0) {
      out.add(ttl, "the Job and its log are deleted the moment it ends, also when it failed", "keep it for an hour: 3600");
    }
  }
}
