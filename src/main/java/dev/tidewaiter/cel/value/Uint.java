package dev.tidewaiter.cel.value;

/**
 * An unsigned number of 64 bits.
 *
 * @param bits the number, its top bit not a sign
 */
public record Uint(long bits) {

  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }
}
