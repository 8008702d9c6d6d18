package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.SelectingNothing;
import dev.tidewaiter.rules.facts.Service;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A Service that selects no pods of the set. */
public final class ServiceWithoutPods implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Service.FACTS, Workload.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Service.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (Service service : set.all(Service.FACTS)) {
      if (!service.type().equals("ExternalName")) {
        String called = "Service \"" + service.name() + "\"";
        SelectingNothing.tell(
            set, called, service.name(), service.namespace(), service.selector(), service.selectorAt(), "the Service refuses every connection", out);
      }
    }
  }
}
