package dev.tidewaiter.cel.value;

import dev.tidewaiter.value.Utf8Order;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Which of two values comes first. Numbers compare by amount across their types, strings by their bytes in UTF-8.
 *
 * <p>Source: cel-go v0.29.2, common/types, Compare.
 */
public final class Ordering {

  private static final CelError NOT_ORDERED = new CelError("NaN values cannot be ordered");

  private Ordering() {}

  /** Whether values of this one's type have an order. */
  public static boolean isComparable(Object value) {
    return isNumber(value) || value instanceof String || value instanceof Boolean || value instanceof Bytes || value instanceof Duration
        || value instanceof OffsetDateTime;
  }

  static boolean isNumber(Object value) {
    return value instanceof Long || value instanceof Double || value instanceof Uint;
  }

  /** A Long below, at or above 0, or an error. */
  public static Object compare(Object a, Object b) {
    if (isNumber(a) && isNumber(b)) {
      boolean nan = a instanceof Double x && x.isNaN() || b instanceof Double y && y.isNaN();
      return nan ? NOT_ORDERED : (Object) (long) numbers(a, b);
    }
    if (a instanceof String x && b instanceof String y) {
      return (long) Integer.signum(Utf8Order.compare(x, y));
    }
    if (a instanceof Boolean x && b instanceof Boolean y) {
      return (long) x.compareTo(y);
    }
    if (a instanceof Bytes x && b instanceof Bytes y) {
      return (long) Integer.signum(x.compareTo(y));
    }
    if (a instanceof Duration x && b instanceof Duration y) {
      return (long) Integer.signum(x.compareTo(y));
    }
    if (a instanceof OffsetDateTime x && b instanceof OffsetDateTime y) {
      return (long) Integer.signum(x.toInstant().compareTo(y.toInstant()));
    }
    return CelError.NO_SUCH_OVERLOAD;
  }

  /** Compares two numbers of whatever types, none of them NaN. */
  static int numbers(Object a, Object b) {
    if (a instanceof Long x) {
      return b instanceof Long y ? Long.compare(x, y) : b instanceof Uint y ? intToUint(x, y) : -doubleToInt((Double) b, x);
    }
    if (a instanceof Uint x) {
      return b instanceof Uint y ? Long.compareUnsigned(x.bits(), y.bits())
          : b instanceof Long y ? -intToUint(y, x) : -doubleToUint((Double) b, x);
    }
    double x = (Double) a;
    return b instanceof Double y ? doubles(x, y) : b instanceof Long y ? doubleToInt(x, y) : doubleToUint(x, (Uint) b);
  }

  private static int intToUint(long a, Uint b) {
    return a < 0 || b.bits() < 0 ? -1 : Long.compare(a, b.bits());
  }

  private static int doubleToInt(double a, long b) {
    return a < Long.MIN_VALUE ? -1 : a > Long.MAX_VALUE ? 1 : doubles(a, b);
  }

  private static int doubleToUint(double a, Uint b) {
    return a < 0 ? -1 : a > 0x1p64 ? 1 : doubles(a, toDouble(b));
  }

  /** Zeros of either sign are the same. */
  private static int doubles(double a, double b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** The double nearest to an uint. */
  public static double toDouble(Uint number) {
    long bits = number.bits();
    return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
  }
}
