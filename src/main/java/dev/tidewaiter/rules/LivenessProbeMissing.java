package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.RunsForever;

/** A container that runs for long and is not restarted when it hangs. */
public final class LivenessProbeMissing implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    if (!RunsForever.is(subject)) {
      return;
    }
    for (PodContainer container : subject.pod().orElseThrow().containers()) {
      if (container.at("livenessProbe").absent()) {
        String message = "container \"" + container.name() + "\" has no livenessProbe: if it hangs, nothing restarts it";
        out.add(container.at("livenessProbe"), message, "ask it for something cheap that fails only when a restart helps");
      }
    }
  }
}
