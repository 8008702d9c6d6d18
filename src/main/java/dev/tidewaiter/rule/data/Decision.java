package dev.tidewaiter.rule.data;

/**
 * What a validation says of an object.
 *
 * @param outcome whether it holds
 * @param message what is wrong, or why nothing can be said; empty if it holds
 * @param always whether it counts whatever is to be done about those that fail
 */
record Decision(Outcome outcome, String message, boolean always) {

  Decision(Outcome outcome, String message) {
    this(outcome, message, false);
  }

  static final Decision HOLDS = new Decision(Outcome.HOLDS, "");

  /** The ways a validation can end. */
  enum Outcome {
    HOLDS,
    FAILS,
    ERROR,
    UNKNOWABLE
  }
}
