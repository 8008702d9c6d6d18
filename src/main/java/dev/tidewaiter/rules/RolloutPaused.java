package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A Deployment that is paused by its manifest, so that changes of it never reach its pods. */
public final class RolloutPaused implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("paused");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView paused = subject.written().at("spec", "paused");
    if (paused.flag()) {
      String help = "take it out: kubectl rollout pause is for a while";
      out.add(paused, "the Deployment is paused: what changes in it does not reach its pods", help);
    }
  }
}
