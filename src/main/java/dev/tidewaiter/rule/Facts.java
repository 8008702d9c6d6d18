package dev.tidewaiter.rule;

import java.util.List;
import java.util.function.Consumer;

/**
 * Takes facts of one type from an object. Facts are small immutable records: names, labels, selectors, references, each with its {@link
 * Place}; never a view, a node or a text. There is one constant for a type of facts, and it is its own key.
 *
 * @param <F> the type of the facts, a record
 */
public interface Facts<F> {

  /** In {@link #kinds}: all kinds that make pods, or are one. */
  String WORKLOADS = RuleMetadata.WORKLOADS;

  /** In {@link #kinds}: all kinds. */
  String ANY = RuleMetadata.ANY;

  /** In {@link #kinds}: the kinds that Kubernetes does not know. */
  String OTHERS = "others";

  /** Hands on the facts of an object of its kinds: none if it has none of this type, several if it has several. */
  void take(Subject subject, Consumer<F> to);

  /** The kinds whose objects may have such facts, named as rules name theirs. Of all others none are taken. */
  default List<String> kinds() {
    return List.of(ANY);
  }

  /**
   * Whether objects of a kind may have such facts.
   *
   * @param known whether Kubernetes knows the kind
   */
  default boolean mayBeOf(RuleMetadata.Looks kind, boolean known) {
    List<String> kinds = kinds();
    return kinds.contains(kind.name())
        || kinds.contains(ANY)
        || kind.workload() && kinds.contains(WORKLOADS)
        || !known && kinds.contains(OTHERS);
  }
}
