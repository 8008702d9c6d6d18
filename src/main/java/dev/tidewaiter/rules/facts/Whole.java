package dev.tidewaiter.rules.facts;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonNumber;

/** Integers in objects whose kind nobody told us the fields of. */
final class Whole {

  private static final int MOST_DIGITS = 18;

  private Whole() {}

  /** The number of a field; 0 if it has none, or one that is not whole. */
  static long number(ObjectView field) {
    JsonValue value = field.value().orElse(null);
    String text = value instanceof JsonNumber number ? number.text() : "";
    boolean digits = !text.isEmpty() && text.length() <= MOST_DIGITS;
    for (int i = 0; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Long.parseLong(text) : 0;
  }
}
