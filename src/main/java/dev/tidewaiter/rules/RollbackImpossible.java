package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A workload that keeps no old revision to go back to. */
public final class RollbackImpossible implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView limit = subject.written().at("spec", "revisionHistoryLimit");
    if (limit.present() && limit.number() == 0) {
      out.add(limit, "no old revision is kept: kubectl rollout undo has nothing to go back to", "keep a few; the default is 10");
    }
  }
}
