package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.ObjectSet;
import java.util.List;

/** The workloads of a set by the labels of their pods. Needs {@link Workload#FACTS}. */
public final class Pods {

  /** Those of a set, made once. */
  public static final Derived<Pods> OF = new OfSet();

  private final LabelIndex<Workload> index = new LabelIndex<>();

  private Pods(ObjectSet set) {
    for (Workload workload : set.all(Workload.FACTS)) {
      if (!workload.gvk().kind().equals("PodTemplate")) {
        index.add(workload.namespace(), workload.labels(), workload);
      }
    }
  }

  /** The workloads of a namespace whose pods a selector selects. A PodTemplate makes none. */
  public List<Workload> selected(String namespace, Selector selector) {
    return index.selected(namespace, selector);
  }

  /** Some of the workloads of a namespace whose pods have a label. */
  public List<Workload> having(String namespace, String key, String value, int most) {
    return index.having(namespace, key, value, most);
  }

  private static final class OfSet implements Derived<Pods> {
    @Override
    public Pods from(ObjectSet set) {
      return new Pods(set);
    }
  }
}
