package dev.tidewaiter.kube;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact decimal number: digits, and how many of them stand behind the point. It counts in 64 bits as long as they do; only what is
 * larger starts the JDK's big numbers, whose tables take ten milliseconds to fill.
 */
final class Decimal implements Comparable<Decimal> {

  static final Decimal ZERO = of(0, 0);

  /** The powers of ten that fit 64 bits. */
  private static final long[] TENS = new long[19];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = 10 * TENS[i - 1];
    }
  }

  private final long digits;
  private final int scale;
  /** The number itself, where its digits do not fit 64 bits. */
  private final Optional<BigDecimal> large;

  private Decimal(long digits, int scale, Optional<BigDecimal> large) {
    this.digits = digits;
    this.scale = scale;
    this.large = large;
  }

  /** The digits divided by ten to the power of the scale. */
  static Decimal of(long digits, int scale) {
    return new Decimal(digits, scale, Optional.empty());
  }

  /** The number that digits without a sign are, divided by ten to the power of the scale. */
  static Decimal of(String digits, int scale) {
    return digits.length() < TENS.length ? of(Long.parseLong(digits), scale) : of(new BigDecimal(new BigInteger(digits), scale));
  }

  static Decimal of(BigDecimal number) {
    return number.unscaledValue().bitLength() < Long.SIZE
        ? of(number.unscaledValue().longValue(), number.scale())
        : new Decimal(0, number.scale(), Optional.of(number));
  }

  BigDecimal big() {
    return large.isPresent() ? large.get() : BigDecimal.valueOf(digits, scale);
  }

  /** Whether the digits fit 64 bits. */
  boolean isShort() {
    return large.isEmpty();
  }

  /** The digits; their lowest 64 bits if they do not fit. */
  long digits() {
    return isShort() ? digits : large.get().unscaledValue().longValue();
  }

  int scale() {
    return scale;
  }

  int signum() {
    return isShort() ? Long.signum(digits) : large.get().signum();
  }

  Decimal negated() {
    return isShort() && digits != Long.MIN_VALUE ? of(-digits, scale) : of(big().negate());
  }

  Decimal absolute() {
    return signum() < 0 ? negated() : this;
  }

  /** The number times two to the power of a number. */
  Decimal doubled(int times) {
    long product = digits << times;
    return isShort() && times < Long.SIZE && product >> times == digits
        ? of(product, scale)
        : of(big().multiply(new BigDecimal(BigInteger.ONE.shiftLeft(times))));
  }

  Decimal plus(Decimal other) {
    if (fits(other.scale) && other.fits(scale)) {
      long mine = digitsFor(other.scale);
      long others = other.digitsFor(scale);
      long sum = mine + others;
      if (((mine ^ sum) & (others ^ sum)) >= 0) {
        return of(sum, Math.max(scale, other.scale));
      }
    }
    return of(big().add(other.big()));
  }

  Decimal times(Decimal other) {
    long product = digits * other.digits;
    long places = (long) scale + other.scale;
    boolean fits = isShort() && other.isShort() && Math.multiplyHigh(digits, other.digits) == product >> Long.SIZE - 1;
    return fits && places == (int) places ? of(product, (int) places) : of(big().multiply(other.big()));
  }

  /** The number with so many digits behind the point; what is cut off counts as one more in the last place. */
  Decimal rounded(int newScale) {
    long down = (long) scale - newScale;
    if (down <= 0 && fits(newScale)) {
      return of(digitsFor(newScale), newScale);
    }
    if (down > 0 && isShort()) {
      long kept = down < TENS.length ? digits / TENS[(int) down] : 0;
      boolean exact = down < TENS.length ? kept * TENS[(int) down] == digits : digits == 0;
      return of(exact ? kept : kept + Long.signum(digits), newScale);
    }
    return of(big().setScale(newScale, RoundingMode.UP));
  }

  /** The same number without zeros at the end of its digits. */
  Decimal stripped() {
    if (!isShort()) {
      return of(large.get().stripTrailingZeros());
    }
    long rest = digits;
    int places = rest == 0 ? 0 : scale;
    while (rest != 0 && rest % 10 == 0 && places > Integer.MIN_VALUE) {
      rest /= 10;
      places--;
    }
    return of(rest, places);
  }

  @Override
  public int compareTo(Decimal other) {
    if (!isShort() || !other.isShort()) {
      return big().compareTo(other.big());
    }
    if (!fits(other.scale)) {
      return signum();
    }
    return other.fits(scale) ? Long.compare(digitsFor(other.scale), other.digitsFor(scale)) : -other.signum();
  }

  /** Whether 64 bits hold the digits with at least as many places behind the point as another number has. */
  private boolean fits(int other) {
    long up = (long) other - scale;
    if (!isShort() || up <= 0 || digits == 0) {
      return isShort();
    }
    long most = up < TENS.length ? Long.MAX_VALUE / TENS[(int) up] : 0;
    return digits >= -most && digits <= most;
  }

  /** The digits with at least as many places behind the point as another number has; they fit. */
  private long digitsFor(int other) {
    return digits == 0 || other <= scale ? digits : digits * TENS[other - scale];
  }

  /** Whether both are the same number, whatever their scale. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Decimal decimal && compareTo(decimal) == 0;
  }

  @Override
  public int hashCode() {
    Decimal shortest = stripped();
    return 31 * (shortest.isShort() ? Long.hashCode(shortest.digits) : shortest.large.get().unscaledValue().hashCode()) + shortest.scale;
  }

  /** The digits, without a point. */
  String digitText() {
    return isShort() ? Long.toString(digits) : large.get().unscaledValue().toString();
  }

  /** Whether a number without places behind the point is a multiple of 1024. */
  boolean isMultipleOfKibi() {
    return (digits() & 1023) == 0;
  }

  /** A multiple of 1024 divided by it. */
  Decimal dividedByKibi() {
    return isShort() ? of(digits / 1024, 0) : of(new BigDecimal(large.get().unscaledValue().shiftRight(10)));
  }

  @Override
  public String toString() {
    return big().toString();
  }
}
