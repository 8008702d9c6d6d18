package dev.tidewaiter.rule;

import java.util.List;

/**
 * A rule over all objects of a run. While files stream by, facts are taken from each object; when the last file is read, the rule is asked
 * once about all of them. Facts that several rules need are taken once: rules share the same {@link Facts} constant.
 */
public non-sealed interface SetRule extends JavaRule {

  /** What it needs to know of each object of its kinds. */
  List<Facts<?>> needs();

  /** Those of its needs without any of which it has nothing to say: in a set that has none of them it is not asked. */
  default List<Facts<?>> about() {
    return needs();
  }

  /** Hands on what is wrong, asking {@code set} for the facts it needs. */
  void check(ObjectSet set, SetViolations out);
}
