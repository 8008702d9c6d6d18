package dev.tidewaiter.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floating point numbers as Go prints them: with the fewest digits that read back as the same number. */
public final class GoFloat {

  /** From this exponent on {@code %g} writes a number with an exponent. */
  private static final int PLAIN_DIGITS = 6;

  /** All decimal numbers of no more digits than are below this one are different as floats. */
  private static final int MOST_OF_FLOAT = 1_000_000;

  /** Whole numbers up to this one, divided by one of these, are the nearest double to what they are in decimal. */
  private static final double MOST_EXACT = 1e15;

  private static final double[] SCALES = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

  private GoFloat() {}

  /** As encoding/json prints a float64; {@code +Inf}, {@code -Inf} and {@code NaN}, which it refuses, as its error names them. */
  static String json(double value) {
    if (!Double.isFinite(value)) {
      return general(value);
    }
    double size = Math.abs(value);
    if (size == 0 || size >= 1e-6 && size < 1e21) {
      if (size < 1e15 && value == Math.rint(value)) {
        return size == 0 && 1 / value < 0 ? "-0" : Long.toString((long) value);
      }
      String plain = plain(value);
      return plain.isEmpty() ? shortest(value).toPlainString() : plain;
    }
    String exponent = exponent(shortest(value));
    int digits = exponent.length() - 2;
    boolean padded = exponent.startsWith("e-0", digits - 2);
    return padded ? exponent.substring(0, digits) + exponent.substring(digits + 1) : exponent;
  }

  /** As {@code %v} and {@code %#v} print a float64. */
  public static String general(double value) {
    return Double.isFinite(value) ? general(shortest(value), value) : special(value);
  }

  /** As sigs.k8s.io/yaml names the member of a float key: with the digits that a float32 needs. */
  static String key(double value) {
    float narrow = (float) value;
    if (Float.isFinite(narrow)) {
      String plain = plain(narrow);
      return plain.isEmpty() ? general(shortest(narrow), narrow) : plain;
    }
    return Float.isNaN(narrow) ? ".nan" : narrow > 0 ? ".inf" : "-.inf";
  }

  private static String special(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
  }

  private static String general(BigDecimal digits, double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    int exponent = digits.precision() - digits.scale() - 1;
    return exponent < -4 || exponent >= PLAIN_DIGITS ? exponent(digits) : digits.toPlainString();
  }

  /** {@code 1.5e+21}: the exponent has a sign and at least two digits. */
  private static String exponent(BigDecimal digits) {
    int exponent = digits.precision() - digits.scale() - 1;
    String plain = digits.unscaledValue().abs().toString();
    StringBuilder out = new StringBuilder(plain.length() + 6);
    if (digits.signum() < 0) {
      out.append('-');
    }
    out.append(plain.charAt(0));
    if (plain.length() > 1) {
      out.append('.').append(plain, 1, plain.length());
    }
    out.append(exponent < 0 ? "e-" : "e+");
    int size = Math.abs(exponent);
    return (size < 10 ? out.append('0') : out).append(size).toString();
  }

  /** A number that is no whole one and has few digits, without an exponent; empty if it has many. */
  private static String plain(double value) {
    double size = Math.abs(value);
    for (int scale = 1; scale < SCALES.length; scale++) {
      double digits = Math.rint(size * SCALES[scale]);
      if (digits > MOST_EXACT) {
        break;
      }
      if (digits / SCALES[scale] == size) {
        return plain((long) digits, scale, value < 0);
      }
    }
    return "";
  }

  /** A number of few digits, as {@code %g} writes it, if that has no exponent; of so few digits no others read back as the same number. */
  private static String plain(float value) {
    float size = Math.abs(value);
    if (size < 1e-4f || size >= MOST_OF_FLOAT) {
      return "";
    }
    for (int scale = 0; scale < SCALES.length; scale++) {
      double digits = Math.rint(size * SCALES[scale]);
      if (digits >= MOST_OF_FLOAT) {
        break;
      }
      String plain = plain((long) digits, scale, false);
      if (Float.parseFloat(plain) == size) {
        return value < 0 ? "-" + plain : plain;
      }
    }
    return "";
  }

  private static String plain(long digits, int scale, boolean negative) {
    StringBuilder out = new StringBuilder().append(digits);
    while (out.length() <= scale) {
      out.insert(0, '0');
    }
    if (scale > 0) {
      out.insert(out.length() - scale, '.');
    }
    return negative ? out.insert(0, '-').toString() : out.toString();
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
        BigDecimal rounded = exact.round(new MathContext(digits, mode));
        if (rounded.doubleValue() == value) {
          return bare(rounded);
        }
      }
    }
    return bare(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal shortest(float value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 9; digits++) {
      for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
        BigDecimal rounded = exact.round(new MathContext(digits, mode));
        if (rounded.floatValue() == value) {
          return bare(rounded);
        }
      }
    }
    return bare(exact.round(new MathContext(9, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal bare(BigDecimal number) {
    return number.stripTrailingZeros();
  }
}
