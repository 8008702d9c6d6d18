package dev.tidewaiter.cel;

import dev.tidewaiter.cel.value.CelError;
import java.util.Optional;

/**
 * What an evaluation gave.
 *
 * @param value a value as package {@code cel.value} lists them, a {@link CelError} among them
 * @param cost what it cost, as the server reckons it
 * @param exhausted whether it was broken off because it cost too much
 */
public record CelResult(Object value, long cost, boolean exhausted) {

  /** Whether it is the bool true. */
  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  /** Whether it is the bool false. */
  public boolean isFalse() {
    return Boolean.FALSE.equals(value);
  }

  /** Why there is no value; empty if there is one. */
  public Optional<CelError> error() {
    return value instanceof CelError error ? Optional.of(error) : Optional.empty();
  }

  /** The string it is; empty if it is something else. */
  public Optional<String> text() {
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
