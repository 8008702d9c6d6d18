package dev.tidewaiter.rules.facts;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import java.util.List;
import java.util.Optional;

/**
 * Tells of selectors that select no pods of the set. In a set that may be a part nothing is said but where a workload was all but surely
 * meant. A selector of everything is right also where there is nothing yet. Needs {@link Workload#FACTS} and the
 * identities of all objects.
 */
public final class SelectingNothing {

  /** The namespace of what names none, which may be applied to another one. */
  private static final String DEFAULT = "default";

  private SelectingNothing() {}

  /**
   * Tells of those objects that select nothing.
   *
   * @param follows what an object does then
   */
  public static void tell(ObjectSet set, List<Selecting> objects, String follows, SetViolations out) {
    for (Selecting one : objects) {
      String ownName = one.isPeer() ? "" : one.name();
      tell(set, one.called(), ownName, one.namespace(), one.selector(), one.selectorAt(), follows, out);
    }
  }

  /**
   * Tells of one if it selects nothing.
   *
   * @param name by which a workload that has it is known to be meant; empty if none is
   */
  public static void tell(
      ObjectSet set, String called, String name, String namespace, Selector selector, Place at, String follows, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    if (!selector.selects() || selector.isEverything() || !pods.selected(namespace, selector).isEmpty()) {
      return;
    }
    Optional<NearMiss> near = NearMiss.find(pods, namespace, selector, name);
    boolean meant = near.isPresent() && near.get().sure() && isBeside(at, near.get().workload());
    if (!set.complete() && !meant) {
      return;
    }
    String nothing = set.complete() ? "no pods have" : "no pods in these files have";
    String message = nothing + " the labels that " + called + " selects: " + selector;
    Optional<Workload> elsewhere = set.complete() ? pods.anywhere(selector) : Optional.empty();
    SetViolation violation = SetViolation.at(at, message, help(near, elsewhere, follows));
    if (elsewhere.isPresent()) {
      violation = violation.related(elsewhere.get().labelsAt(), "the labels of " + elsewhere.get().called());
    } else if (near.isPresent()) {
      violation = violation.related(near.get().workload().labelsAt(), "the labels of " + near.get().workload().called());
    }
    boolean applied = elsewhere.isPresent() && (namespace.equals(DEFAULT) || elsewhere.get().namespace().equals(DEFAULT));
    boolean sure = set.complete() && !applied && !Operators.mayMakePods(set, namespace);
    out.add(sure ? violation : violation.atMost(Severity.INFO));
  }

  private static String help(Optional<NearMiss> near, Optional<Workload> elsewhere, String follows) {
    if (elsewhere.isPresent()) {
      return elsewhere.get().called() + " of namespace \"" + elsewhere.get().namespace() + "\" has them; as it is, " + follows;
    }
    return near.isPresent() ? near.get().says() + "; as it is, " + follows : follows;
  }

  private static boolean isBeside(Place at, Workload workload) {
    return at.source().folder().equals(workload.place().source().folder());
  }
}
