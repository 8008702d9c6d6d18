package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;

/** A probe that may take longer than the time between two: it is then asked less often than its period says. */
public final class ProbeTimeoutAbovePeriod implements ObjectRule {

  private static final long PERIOD = 10;

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      for (ObjectView probe : Probes.of(container)) {
        ObjectView timeout = probe.at("timeoutSeconds");
        ObjectView period = probe.at("periodSeconds");
        long between = period.number() == 0 ? PERIOD : period.number();
        if (timeout.number() > between) {
          String takes = probe.name() + " of container \"" + container.name() + "\" may take " + timeout.number() + " s";
          String message = takes + " and is asked every " + between + " s";
          Violation violation = Violation.at(timeout, message, "make the period longer than the timeout");
          out.add(period.present() ? violation.related(period, "the time between two") : violation);
        }
      }
    }
  }
}
