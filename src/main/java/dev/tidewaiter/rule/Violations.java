package dev.tidewaiter.rule;

import dev.tidewaiter.server.field.ObjectView;

/** Takes what an {@link ObjectRule} finds. */
public interface Violations {

  void add(Violation violation);

  /** A violation at a field's value, or at its parent's key where the field is not there. */
  default void add(ObjectView at, String message, String help) {
    add(Violation.at(at, message, help));
  }
}
