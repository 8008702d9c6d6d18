package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.run.Loop;
import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The operators that reckon.
 *
 * <p>Source: cel-go v0.29.2, common/types and common/types/overflow.go.
 */
public final class Arithmetic implements Library {

  static final CelError INT_OVERFLOW = new CelError("integer overflow");
  static final CelError UINT_OVERFLOW = new CelError("unsigned integer overflow");
  private static final CelError DIVISION = new CelError("division by zero");
  private static final CelError MODULUS = new CelError("modulus by zero");
  private static final int MOST_TEXT = 10_000_000;

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "_+_", "_-_", "_*_", "_/_", "_%_", "-_", "!_" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    Object a = arguments[0];
    if (arguments.length == 1) {
      return alone(function, a);
    }
    Object b = arguments[1];
    try {
      if (a instanceof Long x && b instanceof Long y) {
        return ints(function, x, y);
      }
      if (a instanceof Double x && b instanceof Double y) {
        return doubles(function, x, y);
      }
      if (a instanceof Uint x && b instanceof Uint y) {
        return uints(function, x.bits(), y.bits());
      }
      if (a instanceof Duration || a instanceof OffsetDateTime) {
        return function.equals("_+_") ? TimeSpans.plus(a, b) : function.equals("_-_") ? TimeSpans.minus(a, b) : NOT_MINE;
      }
    } catch (ArithmeticException overflow) {
      return INT_OVERFLOW;
    }
    return function.equals("_+_") ? joined(a, b, work) : NOT_MINE;
  }

  private static Object alone(String function, Object a) {
    if (function.equals("!_")) {
      return a instanceof Boolean bool ? !bool : NOT_MINE;
    }
    if (a instanceof Long number) {
      return number == Long.MIN_VALUE ? INT_OVERFLOW : (Object) (-number);
    }
    return a instanceof Double number ? -number : NOT_MINE;
  }

  private static Object ints(String function, long a, long b) {
    switch (function) {
      case "_+_":
        return Math.addExact(a, b);
      case "_-_":
        return Math.subtractExact(a, b);
      case "_*_":
        return Math.multiplyExact(a, b);
      case "_/_":
        return b == 0 ? DIVISION : a == Long.MIN_VALUE && b == -1 ? INT_OVERFLOW : (Object) (a / b);
      default:
        return b == 0 ? MODULUS : a == Long.MIN_VALUE && b == -1 ? INT_OVERFLOW : (Object) (a % b);
    }
  }

  private static Object doubles(String function, double a, double b) {
    switch (function) {
      case "_+_":
        return a + b;
      case "_-_":
        return a - b;
      case "_*_":
        return a * b;
      case "_/_":
        return a / b;
      default:
        return NOT_MINE;
    }
  }

  private static Object uints(String function, long a, long b) {
    switch (function) {
      case "_+_":
        return Long.compareUnsigned(a + b, a) < 0 ? UINT_OVERFLOW : new Uint(a + b);
      case "_-_":
        return Long.compareUnsigned(a, b) < 0 ? UINT_OVERFLOW : new Uint(a - b);
      case "_*_":
        return highBits(a, b) != 0 ? UINT_OVERFLOW : new Uint(a * b);
      case "_/_":
        return b == 0 ? DIVISION : new Uint(Long.divideUnsigned(a, b));
      default:
        return b == 0 ? MODULUS : new Uint(Long.remainderUnsigned(a, b));
    }
  }

  /** The bits of a product of unsigned numbers that 64 do not hold. */
  private static long highBits(long a, long b) {
    return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
  }

  private static Object joined(Object a, Object b, Work work) {
    if (a instanceof String x && b instanceof String y) {
      work.steps(1 + (x.length() + y.length()) / 16);
      return x.length() + y.length() > MOST_TEXT ? new CelError("text is too long") : x.concat(y);
    }
    if (a instanceof CelList x && b instanceof CelList y) {
      work.steps(y.size());
      if (x instanceof Loop.GrowingList growing) {
        return growing.add(y);
      }
      work.steps(x.size());
      List<Object> both = new ArrayList<>(x.size() + y.size());
      Lists.addAll(x, both);
      Lists.addAll(y, both);
      return CelList.of(both);
    }
    return a instanceof Bytes x && b instanceof Bytes y ? x.plus(y) : NOT_MINE;
  }
}
