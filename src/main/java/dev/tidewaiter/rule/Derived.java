package dev.tidewaiter.rule;

/**
 * Something made of the facts of a set that several rules look at, such as an index. There is one constant for it, and it is its own key.
 *
 * @param <T> what is made
 */
public interface Derived<T> {

  /** Makes it of a set that has the facts it needs. */
  T from(ObjectSet set);
}
