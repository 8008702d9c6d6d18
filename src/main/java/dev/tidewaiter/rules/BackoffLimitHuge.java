package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A Job that is tried again for hours or days, and that nothing else ends. */
public final class BackoffLimitHuge implements ObjectRule {

  private static final int MANY = 100;

  @Override
  public List<String> watches() {
    return List.of("backoffLimit");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = JobSpecs.written(subject);
    ObjectView limit = spec.at("backoffLimit");
    if (limit.number() > MANY && spec.at("activeDeadlineSeconds").absent()) {
      String time = JobSpecs.about(JobSpecs.delays(limit.number(), JobSpecs.restarts(subject)));
      out.add(
          limit,
          "what always fails is tried " + limit.number() + " times more, for " + time + ", before the Job counts as failed",
          "set activeDeadlineSeconds to what the work may take in all, or keep to the default of 6");
    }
  }
}
