package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rules.facts.ServedSet;
import dev.tidewaiter.rules.facts.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Services that StatefulSets name, beside each: in its folder, or in a set that was declared complete. Needs {@link #NEEDS}. */
public final class ServicesOfSets {

  /** The facts that it is made of, and the sets it is asked for. */
  public static final List<Facts<?>> NEEDS = List.of(ServedSet.FACTS, Service.FACTS);

  /** Those of a set, made once. */
  public static final Derived<ServicesOfSets> OF = new OfSet();

  private final boolean complete;
  private final Map<String, Service> named = new HashMap<>();
  private final Map<String, List<Service>> headless = new HashMap<>();

  private ServicesOfSets(ObjectSet set) {
    complete = set.complete();
    if (set.all(ServedSet.FACTS).isEmpty()) {
      return;
    }
    for (Service service : set.all(Service.FACTS)) {
      String where = where(service.place(), service.namespace());
      named.putIfAbsent(where + service.name(), service);
      if (service.headless()) {
        List<Service> known = headless.getOrDefault(where, new ArrayList<>(1));
        known.add(service);
        headless.put(where, known);
      }
    }
  }

  /** The Service that a set names; empty if it names none, or one that is not beside it. */
  public Optional<Service> named(ServedSet by) {
    return by.service().isEmpty() ? Optional.empty() : Optional.ofNullable(named.get(where(by.serviceAt(), by.namespace()) + by.service()));
  }

  /** A headless Service beside a set that selects its pods. */
  public Optional<Service> headless(ServedSet of) {
    for (Service service : headless.getOrDefault(where(of.serviceAt(), of.namespace()), List.of())) {
      if (service.selector().matches(of.labels())) {
        return Optional.of(service);
      }
    }
    return Optional.empty();
  }

  private String where(Place place, String namespace) {
    return (complete ? "" : place.source().folder()) + "\n" + namespace + "\n";
  }

  private static final class OfSet implements Derived<ServicesOfSets> {
    @Override
    public ServicesOfSets from(ObjectSet set) {
      return new ServicesOfSets(set);
    }
  }
}
