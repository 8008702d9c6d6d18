package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.LabelIndex;
import dev.tidewaiter.rules.facts.NotProbed;
import dev.tidewaiter.rules.facts.Service;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A container without a readiness probe; told with more weight where a Service sends it requests. */
public final class ReadinessProbeMissing implements SetRule {

  private static final String HELP = "ask it for something that it can answer only when it is ready";

  @Override
  public List<Facts<?>> needs() {
    return List.of(NotProbed.FACTS, Service.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(NotProbed.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    LabelIndex<NotProbed> index = new LabelIndex<>();
    for (NotProbed container : set.all(NotProbed.FACTS)) {
      index.add(container.namespace(), container.labels(), container);
    }
    Map<NotProbed, Service> served = new IdentityHashMap<>();
    for (Service service : set.all(Service.FACTS)) {
      for (NotProbed container : index.selected(service.namespace(), service.selector())) {
        served.putIfAbsent(container, service);
      }
    }
    for (NotProbed container : set.all(NotProbed.FACTS)) {
      Service service = served.get(container);
      String name = "container \"" + container.container() + "\" has no readinessProbe: ";
      if (service == null) {
        String message = name + "it counts as ready as soon as it is started";
        out.add(SetViolation.at(container.at(), message, HELP).atMost(Severity.INFO));
      } else {
        String message = name + "Service \"" + service.name() + "\" sends it requests as soon as it is started";
        out.add(SetViolation.at(container.at(), message, HELP).related(service.selectorAt(), "its pods are selected here"));
      }
    }
  }
}
