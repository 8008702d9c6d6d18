package dev.tidewaiter.rule;

/** Takes what a {@link SetRule} finds. */
public interface SetViolations {

  void add(SetViolation violation);

  /** A violation at a place. */
  default void add(Place at, String message, String help) {
    add(SetViolation.at(at, message, help));
  }
}
