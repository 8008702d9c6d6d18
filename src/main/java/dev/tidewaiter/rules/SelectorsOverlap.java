package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Workload;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A workload whose selector selects the pods of another one, too. */
public final class SelectorsOverlap implements SetRule {

  private static final String HELP =
      "controllers count, adopt and delete each other's pods where selectors overlap; give each a label of its own in selector and template";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Workload.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    List<Workload> all = set.all(Workload.FACTS);
    if (all.size() < 2) {
      return;
    }
    Pods pods = set.get(Pods.OF);
    Map<Workload, Integer> order = new IdentityHashMap<>();
    for (Workload workload : all) {
      if (isController(workload) && workload.selector().selects() && !workload.selector().isEverything()) {
        for (Workload other : pods.meant(workload.place(), workload.namespace(), workload.selector())) {
          if (isController(other) && isAnother(workload, other) && (set.complete() || isInFile(workload, other))) {
            boolean both = other.selector().matches(workload.labels());
            if (!both || isBefore(other, workload, all, order)) {
              tell(workload, other, out);
            }
            break;
          }
        }
      }
    }
  }

  /** Which of two is described first; the order is made when two overlap. */
  private static boolean isBefore(Workload one, Workload other, List<Workload> all, Map<Workload, Integer> order) {
    if (order.isEmpty()) {
      for (int i = 0; i < all.size(); i++) {
        order.put(all.get(i), i);
      }
    }
    return order.get(one) < order.get(other);
  }

  private static void tell(Workload workload, Workload other, SetViolations out) {
    String message = "this selects the pods of " + other.called() + ", too: " + workload.selector();
    SetViolation violation = SetViolation.at(workload.selectorAt(), message, HELP);
    out.add(violation.related(other.labelsAt(), "the labels of " + other.called()));
  }

  /** Whether it keeps pods running. Pods of Jobs get a label of their own from the server. */
  private static boolean isController(Workload workload) {
    String group = workload.gvk().group();
    return group.equals("apps") || group.isEmpty() && workload.gvk().kind().equals("ReplicationController");
  }

  /** The files of a folder are often variants of which one is applied. */
  private static boolean isInFile(Workload one, Workload other) {
    return one.place().source().name().equals(other.place().source().name());
  }

  /** One that is written twice is another rule's matter. */
  private static boolean isAnother(Workload one, Workload other) {
    return !one.name().equals(other.name()) || !one.gvk().kind().equals(other.gvk().kind());
  }
}
