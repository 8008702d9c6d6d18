package dev.tidewaiter.cel.value;

import java.util.Optional;

/** A value that may be missing. */
public record CelOptional(Optional<Object> value) {

  public static final CelOptional NONE = new CelOptional(Optional.empty());

  public static CelOptional of(Object value) {
    return new CelOptional(Optional.of(value));
  }
}
