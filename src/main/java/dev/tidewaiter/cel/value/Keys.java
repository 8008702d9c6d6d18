package dev.tidewaiter.cel.value;

import java.util.Optional;

/**
 * Keys of maps, where numbers of one amount are one key.
 *
 * <p>Source: cel-go v0.29.2, common/types/map.go, Find.
 */
public final class Keys {

  private Keys() {}

  /** Whether a value can be a key. */
  public static boolean possible(Object key) {
    return key instanceof String || key instanceof Long || key instanceof Uint || key instanceof Boolean;
  }

  /** The same amount as an int, or for an int as an uint; empty if there is none. */
  static Optional<Object> ofOtherType(Object key) {
    if (key instanceof Long number) {
      return number >= 0 ? Optional.of(new Uint(number)) : Optional.empty();
    }
    if (key instanceof Uint number) {
      return number.bits() >= 0 ? Optional.of(number.bits()) : Optional.empty();
    }
    if (key instanceof Double number && number == Math.rint(number) && Math.abs(number) < 0x1p63) {
      return Optional.of(number.longValue());
    }
    return Optional.empty();
  }

  /** A double's amount as an uint; empty if there is none. */
  static Optional<Object> asUint(Object key) {
    Optional<Object> whole = ofOtherType(key);
    return whole.isPresent() && (Long) whole.get() >= 0 ? Optional.of(new Uint((Long) whole.get())) : Optional.empty();
  }
}
