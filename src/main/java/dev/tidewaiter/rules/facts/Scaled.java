package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.ObjectSet;
import java.util.IdentityHashMap;
import java.util.Map;

/** How many pods each workload has at least, autoscalers considered. Needs {@link Autoscaler#FACTS} and {@link Workload#FACTS}. */
public final class Scaled {

  /** Those of a set, made once. */
  public static final Derived<Scaled> OF = new OfSet();

  private final Map<Workload, Long> least = new IdentityHashMap<>();

  private Scaled(ObjectSet set) {
    Pods pods = set.get(Pods.OF);
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      for (Workload workload : pods.named(autoscaler.place(), autoscaler.namespace(), autoscaler.target().name())) {
        if (autoscaler.scales(workload.gvk())) {
          least.put(workload, autoscaler.least());
        }
      }
    }
  }

  /** Whether an autoscaler decides how many pods a workload has. */
  public boolean is(Workload workload) {
    return least.containsKey(workload);
  }

  /** The fewest pods that a workload is scaled to; what it asks for itself if nothing scales it. */
  public long least(Workload workload) {
    return least.getOrDefault(workload, workload.replicas());
  }

  private static final class OfSet implements Derived<Scaled> {
    @Override
    public Scaled from(ObjectSet set) {
      return new Scaled(set);
    }
  }
}
