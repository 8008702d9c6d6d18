package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.ObjectSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Services of a set by their names. Needs {@link Service#FACTS}. */
public final class Services {

  /** Those of a set, made once. */
  public static final Derived<Services> OF = new OfSet();

  private final Map<String, List<Service>> byName = new HashMap<>();

  private Services(List<Service> services) {
    for (Service service : services) {
      String name = service.namespace() + "/" + service.name();
      List<Service> called = byName.getOrDefault(name, new ArrayList<>(1));
      called.add(service);
      byName.put(name, called);
    }
  }

  /**
   * The Services that a reference may mean: all of the name, or those that lie beside it.
   *
   * @param complete whether the set is, so that those in any folder are meant
   */
  public List<Service> called(Reference reference, boolean complete) {
    List<Service> all = byName.getOrDefault(reference.namespace() + "/" + reference.name(), List.of());
    if (complete || all.isEmpty()) {
      return all;
    }
    List<Service> beside = new ArrayList<>();
    for (Service service : all) {
      if (service.place().source().folder().equals(reference.at().source().folder())) {
        beside.add(service);
      }
    }
    return beside;
  }

  private static final class OfSet implements Derived<Services> {
    @Override
    public Services from(ObjectSet set) {
      return new Services(set.all(Service.FACTS));
    }
  }
}
