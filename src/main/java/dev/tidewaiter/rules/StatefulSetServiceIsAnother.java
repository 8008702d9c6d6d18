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

/**
 * A StatefulSet whose serviceName is a Service of other pods, or is nowhere: not in a complete set, or not beside a headless Service of its
 * pods.
 */
public final class StatefulSetServiceIsAnother implements SetRule {

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
      if (served.service().isEmpty() || served.labels().size() == 0) {
        continue;
      }
      Optional<Service> named = set.get(ServicesOfSets.OF).named(served);
      Optional<Service> right = set.get(ServicesOfSets.OF).headless(served);
      if (named.isPresent() && named.get().selector().selects() && !named.get().selector().matches(served.labels())) {
        tell(served, "Service \"" + served.service() + "\" does not select the pods of this set", named, right, out);
      } else if (named.isEmpty() && (right.isPresent() || set.complete())) {
        tell(served, "there is no Service \"" + served.service() + "\" beside this set", named, right, out);
      }
    }
  }

  private static void tell(ServedSet served, String wrong, Optional<Service> named, Optional<Service> right, SetViolations out) {
    String message = wrong + ": its pods have no names, such as " + served.name() + "-0." + served.service();
    String help =
        right.isPresent()
            ? "Service \"" + right.get().name() + "\" is headless and selects the pods: did you mean that?"
            : "make a Service of this name with clusterIP: None and a selector among the labels of the pods: " + served.labels();
    SetViolation violation = SetViolation.at(served.serviceAt(), message, help);
    violation = named.isPresent() ? violation.related(named.get().selectorAt(), "selects other pods") : violation;
    out.add(right.isPresent() ? violation.related(right.get().place(), "this one selects them") : violation);
  }
}
