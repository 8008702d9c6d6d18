package dev.tidewaiter.kube;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of a resource, such as {@code 100m} or {@code 1.5Gi}.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/resource: the grammar, the canonical form, and where 64 bits overflow.
 */
public final class Quantity implements Comparable<Quantity> {

  /** Nothing. */
  public static final Quantity ZERO = new Quantity(Decimal.ZERO, true, Format.DECIMAL_SI, "0");

  /** The decimal exponent of thousandths, for {@link #scaledValue} and {@link #roundedUp}. */
  public static final int MILLI = -3;

  private static final int MOST_APART = 100_000;
  private static final Decimal KIBI = Decimal.of(1024, 0);
  private static final String[] DECIMAL_SUFFIXES = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"};
  private static final String[] BINARY_SUFFIXES = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};

  private final Decimal amount;
  private final boolean small;
  private final Format format;
  private final String text;

  /** Which suffixes a quantity is printed with. */
  public enum Format {
    /** {@code 12e6}. */
    DECIMAL_EXPONENT,
    /** {@code 12Mi}. */
    BINARY_SI,
    /** {@code 12M}. */
    DECIMAL_SI
  }

  /**
   * @param small whether the server keeps the amount in 64 bits and a scale, as it does with all but very long numbers and binary
   *     fractions; amounts that it does not overflow in another way
   * @param text how it is printed; empty to have the canonical form made
   */
  Quantity(Decimal amount, boolean small, Format format, String text) {
    this.amount = amount;
    this.small = small;
    this.format = format;
    this.text = text;
  }

  /** The quantity a text means, without blanks around it; empty if {@link #problem} has something to say of it. */
  public static Optional<Quantity> parse(String text) {
    QuantityParser parser = new QuantityParser(text);
    return parser.problem().isEmpty() ? Optional.of(parser.quantity()) : Optional.empty();
  }

  /**
   * The quantity of a text that the decoder has let pass.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Quantity of(String text) {
    QuantityParser parser = new QuantityParser(text);
    if (!parser.problem().isEmpty()) {
      throw new IllegalArgumentException(parser.problem() + ": " + text);
    }
    return parser.quantity();
  }

  /** Why a text is no quantity, in the server's words; empty if it is one. */
  public static String problem(String text) {
    return new QuantityParser(text).problem();
  }

  /** Which suffixes it is printed with. */
  public Format format() {
    return format;
  }

  /** The exact amount. */
  public BigDecimal exact() {
    return amount.big();
  }

  /** -1, 0 or 1. */
  public int signum() {
    return amount.signum();
  }

  /** Whether it is nothing. */
  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Quantity other) {
    return amount.compareTo(other.amount);
  }

  /** Whether this is more than so many times another quantity, which is more than nothing. */
  public boolean isMoreThan(Quantity times, Quantity other) {
    return amount.compareTo(times.amount.times(other.amount)) > 0;
  }

  /** The amount in whole units, rounded up; what does not fit 64 bits wraps as it does in the server. */
  public long value() {
    return scaledValue(0);
  }

  /** The amount in thousandths, rounded up; see {@link #value}. */
  public long milliValue() {
    return scaledValue(MILLI);
  }

  /**
   * The amount divided by a power of ten and rounded away from zero; what does not fit 64 bits is 0 or wraps, as in the server
   * (positiveScaleInt64 in math.go).
   */
  public long scaledValue(int exponent) {
    long up = -(long) amount.scale() - exponent;
    if (up > Long.SIZE) {
      return 0;
    }
    Decimal scaled = amount.rounded(-exponent);
    return small && !wraps(up) && !scaled.isShort() ? 0 : scaled.digits();
  }

  /** Only for these powers of ten does the server hand on a product that has overflowed. */
  private static boolean wraps(long up) {
    return up <= 3 || up == 6 || up == 9;
  }

  /** This quantity with no digits below a power of ten, rounded away from zero. */
  public Quantity roundedUp(int exponent) {
    if (-amount.scale() >= exponent) {
      return this;
    }
    return new Quantity(amount.rounded(-exponent), small, format, "");
  }

  /** The sum; it is printed like this quantity, or like the other if this one is zero. */
  public Quantity plus(Quantity other) {
    return sum(other, other.amount);
  }

  /** The difference; it is printed like this quantity, or like the other if this one is zero. */
  public Quantity minus(Quantity other) {
    return sum(other, other.amount.negated());
  }

  private Quantity sum(Quantity other, Decimal added) {
    Decimal sum = apart(amount, added) ? larger(amount.absolute(), added.absolute()) : amount.plus(added);
    boolean fits = small && other.small && sum.isShort();
    return new Quantity(sum, fits, isZero() ? other.format : format, "");
  }

  /** So far that a sum would have more digits than memory. */
  private static boolean apart(Decimal a, Decimal b) {
    return Math.abs((long) a.scale() - b.scale()) > MOST_APART;
  }

  private static Decimal larger(Decimal a, Decimal b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** The quantity as the server prints it: as written if that is canonical, else with the largest suffix that leaves no fraction. */
  @Override
  public String toString() {
    if (!text.isEmpty()) {
      return text;
    }
    if (isZero()) {
      return "0";
    }
    boolean whole = format == Format.BINARY_SI && amount.stripped().scale() <= 0;
    return whole && amount.absolute().compareTo(KIBI) >= 0 ? binary() : decimal();
  }

  private String decimal() {
    Decimal shortest = amount.stripped();
    int exponent = -shortest.scale();
    int over = Math.floorMod(exponent, 3);
    return shortest.digitText() + "0".repeat(over) + decimalSuffix(exponent - over);
  }

  /** Beyond the suffixes there are, the server prints none. */
  private String decimalSuffix(int exponent) {
    if (format == Format.DECIMAL_EXPONENT) {
      return exponent == 0 ? "" : "e" + exponent;
    }
    return exponent < -9 || exponent > 18 ? "" : DECIMAL_SUFFIXES[exponent / 3 + 3];
  }

  private String binary() {
    Decimal mantissa = amount.rounded(0);
    int times = 0;
    while (times < BINARY_SUFFIXES.length - 1 && mantissa.isMultipleOfKibi()) {
      mantissa = mantissa.dividedByKibi();
      times++;
    }
    return mantissa.digitText() + BINARY_SUFFIXES[times];
  }

  /** Whether both are the same amount, however written. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity quantity && amount.equals(quantity.amount);
  }

  @Override
  public int hashCode() {
    return amount.hashCode();
  }
}
