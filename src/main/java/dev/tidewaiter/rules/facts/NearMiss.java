package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rules.facts.Selector.Operator;
import dev.tidewaiter.rules.facts.Selector.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * The workload that was meant by a selector which selects none.
 *
 * @param workload whose pods have all labels but one
 * @param wrong what they lack
 * @param sure whether it can hardly be meant otherwise: the value differs by a slip, stands under another key, or the workload has the name
 *     of what selects
 */
public record NearMiss(Workload workload, Requirement wrong, boolean sure) {

  /** Looks at so many workloads for each label, so that a common one costs no more. */
  private static final int MOST = 50;

  /**
   * Looks for it in a namespace; of several one that is sure.
   *
   * @param name of what selects
   */
  public static Optional<NearMiss> find(Pods pods, String namespace, Selector selector, String name) {
    Optional<NearMiss> first = Optional.empty();
    for (Requirement requirement : selector.requirements()) {
      if (requirement.operator() == Operator.IN && requirement.values().size() == 1) {
        for (Workload candidate : pods.having(namespace, requirement.key(), requirement.values().get(0), MOST)) {
          Optional<NearMiss> miss = of(candidate, selector, name);
          if (miss.isPresent() && (miss.get().sure || first.isEmpty())) {
            first = miss;
          }
          if (first.isPresent() && first.get().sure) {
            return first;
          }
        }
      }
    }
    return first.isPresent() || selector.requirements().size() > 1 ? first : single(pods.named(namespace, name), selector, name);
  }

  /** Of a selector of one label nothing is met: there the name tells what was meant. */
  private static Optional<NearMiss> single(List<Workload> named, Selector selector, String name) {
    for (Workload workload : named) {
      Optional<NearMiss> miss = workload.labels().size() == 0 ? Optional.empty() : of(workload, selector, name);
      if (miss.isPresent()) {
        return miss;
      }
    }
    return Optional.empty();
  }

  private static Optional<NearMiss> of(Workload workload, Selector selector, String name) {
    Requirement wrong = null;
    for (Requirement requirement : selector.requirements()) {
      if (!requirement.isMet(workload.labels())) {
        if (wrong != null) {
          return Optional.empty();
        }
        wrong = requirement;
      }
    }
    return wrong == null ? Optional.empty() : Optional.of(new NearMiss(workload, wrong, isSure(workload, wrong, name)));
  }

  private static boolean isSure(Workload workload, Requirement wrong, String name) {
    if (wrong.operator() != Operator.IN || wrong.values().size() != 1) {
      return false;
    }
    return workload.name().equals(name)
        || workload.labels().has(wrong.key()) && Slip.between(workload.labels().get(wrong.key()), wrong.values().get(0));
  }

  /** Such as {@code the pods of Deployment "web" have all of these labels but tier: front, of which they have tier: back}. */
  public String says() {
    String key = wrong.key();
    String has = workload.labels().has(key) ? "they have " + key + "=" + workload.labels().get(key) : "they have no label " + key;
    return "the pods of " + workload.called() + " come closest: " + has;
  }
}
