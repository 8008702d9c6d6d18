package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;

/** A liveness probe by which one late answer restarts the container, or by which it has only seconds to start. */
public final class LivenessProbeImpatient implements ObjectRule {

  private static final long SHORT_START = 15;

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView probe = container.at("livenessProbe");
      if (probe.absent()) {
        continue;
      }
      String name = "container \"" + container.name() + "\"";
      ObjectView failures = probe.at("failureThreshold");
      long start = probe.at("initialDelaySeconds").number() + Probes.patience(probe);
      if (failures.number() == 1) {
        out.add(failures, name + " is restarted at the first answer that is late or wrong", "allow three failures");
      } else if (start < SHORT_START && container.at("startupProbe").absent()) {
        String message = name + " is restarted if it does not answer " + start + " s after its start";
        out.add(Violation.atKey(probe, message, "give it a startupProbe, or the livenessProbe a longer period"));
      }
    }
  }
}
