package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A CronJob that keeps more than a hundred finished Jobs. */
public final class JobHistoryHuge implements ObjectRule {

  private static final int MANY = 100;

  @Override
  public List<String> watches() {
    return List.of("failedJobsHistoryLimit", "successfulJobsHistoryLimit");
  }

  @Override
  public void check(Subject subject, Violations out) {
    check(subject.written().at("spec", "successfulJobsHistoryLimit"), out);
    check(subject.written().at("spec", "failedJobsHistoryLimit"), out);
  }

  private static void check(ObjectView limit, Violations out) {
    if (limit.number() > MANY) {
      out.add(limit, "up to " + limit.number() + " finished Jobs and their pods stay in the cluster", "keep a few, such as 10");
    }
  }
}
