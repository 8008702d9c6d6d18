package dev.tidewaiter.rule;

import java.util.List;

/** A rule that looks at one object at a time. */
public non-sealed interface ObjectRule extends JavaRule {

  /**
   * Names of which the user must have written one somewhere in an object for the rule to have anything to say of it: of fields, or of entries
   * of a map. It is not asked of other objects, and its class not even loaded. Empty if it is to be asked of every object of its kinds.
   */
  default List<String> watches() {
    return List.of();
  }

  /** Hands on what is wrong with an object, which is of one of the rule's kinds. */
  void check(Subject subject, Violations out);
}
