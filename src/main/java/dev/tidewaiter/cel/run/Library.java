package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.Work;

/** Functions over one or a few types of values. */
public interface Library {

  /** Instead of a result: the function has no form here for values of these types. */
  Object NOT_MINE = new Object();

  /** Whether it has a function of this name. */
  boolean has(String function);

  /**
   * Calls a function.
   *
   * @param arguments values, none of them an error; a method's object is the first
   * @return a value, an error, or {@link #NOT_MINE}
   */
  Object call(String function, Object[] arguments, Work work);
}
