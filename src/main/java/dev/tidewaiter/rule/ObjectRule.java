package dev.tidewaiter.rule;

/** A rule that looks at one object at a time. */
public non-sealed interface ObjectRule extends JavaRule {

  /** Hands on what is wrong with an object, which is of one of the rule's kinds. */
  void check(Subject subject, Violations out);
}
