package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;

/** A Job that asks for more pods at once than it will ever run. */
public final class ParallelismBeyondCompletions implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = JobSpecs.written(subject);
    ObjectView completions = spec.at("completions");
    ObjectView parallelism = spec.at("parallelism");
    if (completions.present() && parallelism.number() > completions.number()) {
      out.add(
          Violation.at(
                  parallelism,
                  "at most " + completions.number() + " pods run at once: more are never needed",
                  "parallelism is how many run at once, completions how many must succeed")
              .related(completions, "so many must succeed"));
    }
  }
}
