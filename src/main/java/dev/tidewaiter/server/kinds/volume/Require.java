package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/** That a field says something. */
final class Require {

  private Require() {}

  /** A string that is not empty. */
  static void text(ObjectView field, Errors errors) {
    if (field.text().isEmpty()) {
      errors.required(field, "");
    }
  }

  /** A list that is not empty. */
  static void items(ObjectView field, Errors errors) {
    if (field.size() == 0) {
      errors.required(field, "");
    }
  }
}
