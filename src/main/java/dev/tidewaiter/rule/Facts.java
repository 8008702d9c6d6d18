package dev.tidewaiter.rule;

import java.util.function.Consumer;

/**
 * Takes facts of one type from an object. Facts are small immutable records: names, labels, selectors, references, each with its {@link
 * Place}; never a view, a node or a text. There is one constant for a type of facts, and it is its own key.
 *
 * @param <F> the type of the facts, a record
 */
public interface Facts<F> {

  /** Hands on the facts of an object: none if it has none of this type, several if it has several. */
  void take(Subject subject, Consumer<F> to);
}
