package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Service without selector in whose namespace nothing says either where it leads. */
public final class ServiceWithoutSelector implements SetRule {

  private static final String HELP = "select pods by their labels, or write an EndpointSlice for it";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Service.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Service.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Set<String> described = new HashSet<>();
    for (Identity object : set.all(Identity.FACTS)) {
      if (object.gvk().kind().equals("Endpoints")) {
        described.add(object.namespace() + "/" + object.name());
      } else if (object.gvk().kind().equals("EndpointSlice")) {
        described.add(object.namespace());
      }
    }
    for (Service service : set.all(Service.FACTS)) {
      boolean leads = service.selector().selects() || service.type().equals("ExternalName") || described.contains(service.namespace());
      if (!leads && !described.contains(service.namespace() + "/" + service.name())) {
        String message = "Service \"" + service.name() + "\" selects no pods, and nothing else says where it leads";
        out.add(service.place(), message, HELP);
      }
    }
  }
}
