package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;

/** A Job whose deadline stands in the pod template, so that each try has it anew. */
public final class DeadlineOfPodNotJob implements ObjectRule {

  private static final int DEFAULT_BACKOFF_LIMIT = 6;

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = JobSpecs.written(subject);
    ObjectView deadline = spec.at("template", "spec", "activeDeadlineSeconds");
    ObjectView limit = spec.at("backoffLimit");
    long retries = limit.present() ? limit.number() : DEFAULT_BACKOFF_LIMIT;
    if (deadline.present() && spec.at("activeDeadlineSeconds").absent() && retries > 0) {
      out.add(
          deadline,
          "each of up to " + (retries + 1) + " tries has " + JobSpecs.about(deadline.number())
              + " of its own; nothing ends the Job itself",
          "move it up into the spec of the Job");
    }
  }
}
