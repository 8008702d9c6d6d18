package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.Quantity;
import java.math.BigDecimal;

/**
 * Functions over quantities.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/quantity.go.
 */
public final class Quantities implements Library {

  private static final CelError NOT_WHOLE = new CelError("cannot convert value to integer");

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "quantity", "isQuantity", "sign", "isGreaterThan", "isLessThan", "compareTo", "asApproximateFloat", "asInteger", "isInteger",
          "add", "sub" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (function.equals("quantity") || function.equals("isQuantity")) {
      return arguments[0] instanceof String text ? read(text, function) : NOT_MINE;
    }
    if (!(arguments[0] instanceof Quantity quantity)) {
      return NOT_MINE;
    }
    if (arguments.length == 2) {
      return both(function, quantity, arguments[1]);
    }
    return switch (function) {
      case "sign" -> (long) quantity.signum();
      case "asApproximateFloat" -> quantity.exact().doubleValue();
      case "isInteger" -> isWhole(quantity);
      default -> isWhole(quantity) ? (Object) quantity.exact().toBigInteger().longValue() : NOT_WHOLE;
    };
  }

  private static Object read(String text, String function) {
    String problem = Quantity.problem(text);
    if (function.equals("isQuantity")) {
      return problem.isEmpty();
    }
    return problem.isEmpty() ? Quantity.of(text) : new CelError(problem);
  }

  /** Whether it is a whole number of 64 bits. */
  private static boolean isWhole(Quantity quantity) {
    BigDecimal exact = quantity.exact();
    boolean small = exact.precision() - exact.scale() <= Long.toString(Long.MAX_VALUE).length();
    return small && exact.toBigInteger().bitLength() < Long.SIZE && exact.compareTo(new BigDecimal(exact.toBigInteger())) == 0;
  }

  private static Object both(String function, Quantity quantity, Object other) {
    Quantity second;
    if (other instanceof Quantity given) {
      second = given;
    } else if (other instanceof Long number && (function.equals("add") || function.equals("sub"))) {
      second = Quantity.of(Long.toString(number));
    } else {
      return NOT_MINE;
    }
    return switch (function) {
      case "add" -> quantity.plus(second);
      case "sub" -> quantity.minus(second);
      case "isGreaterThan" -> quantity.compareTo(second) > 0;
      case "isLessThan" -> quantity.compareTo(second) < 0;
      default -> (long) quantity.compareTo(second);
    };
  }
}
