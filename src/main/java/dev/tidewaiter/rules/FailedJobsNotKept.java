package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A CronJob that deletes a failed Job at once. */
public final class FailedJobsNotKept implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView limit = subject.written().at("spec", "failedJobsHistoryLimit");
    if (limit.present() && limit.number() == 0) {
      out.add(limit, "a Job that failed is deleted at once, with its log", "1, the default, keeps the last one");
    }
  }
}
