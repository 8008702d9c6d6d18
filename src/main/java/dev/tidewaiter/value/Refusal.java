package dev.tidewaiter.value;

import dev.tidewaiter.text.Span;

/** Ends a reading that go-yaml ends. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient JsonReading.Failure failure;

  Refusal(String message, Span at) {
    super(message, null, false, false);
    this.failure = new JsonReading.Failure(message, at);
  }

  JsonReading.Failure failure() {
    return failure;
  }
}
