package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.ServedSet;
import dev.tidewaiter.rules.facts.Service;
import dev.tidewaiter.rules.storage.ServicesOfSets;
import java.util.List;
import java.util.Optional;

/** A StatefulSet of several pods whose serviceName is a Service with an address of its own, which gives no names to single pods. */
public final class StatefulSetServiceNotHeadless implements SetRule {

  private static final String HELP = "let serviceName be a Service with clusterIP: None; clients may go on using this one";

  @Override
  public List<Facts<?>> needs() {
    return ServicesOfSets.NEEDS;
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ServedSet.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (ServedSet served : set.all(ServedSet.FACTS)) {
      Optional<Service> service = set.get(ServicesOfSets.OF).named(served);
      if (served.replicas() > 1 && service.isPresent() && !service.get().headless() && service.get().selector().matches(served.labels())) {
        String pod = served.name() + "-0." + served.service();
        String message = "Service \"" + served.service() + "\" is not headless, so that no pod has a name such as " + pod;
        Optional<Service> other = set.get(ServicesOfSets.OF).headless(served);
        String help = other.isPresent() ? "Service \"" + other.get().name() + "\" is headless and selects the pods: name that" : HELP;
        out.add(SetViolation.at(served.serviceAt(), message, help).related(service.get().place(), "this Service"));
      }
    }
  }
}
