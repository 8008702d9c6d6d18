package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelOptional;

/**
 * The operators that need not look at all their operands.
 *
 * <p>An error on one side of {@code &&} or {@code ||} does not count if the other side decides.
 *
 * <p>Source: cel-go v0.29.2, interpreter/interpretable.go.
 */
public final class Logic {

  private Logic() {}

  /** {@code left && right}, or {@code left || right} where true decides. */
  public record Junction(Node left, Node right, boolean deciding) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object first = left.eval(frame);
      if (first instanceof Boolean decision && decision == deciding) {
        return first;
      }
      Object second = right.eval(frame);
      if (second instanceof Boolean decision && decision == deciding) {
        return second;
      }
      if (!(first instanceof Boolean)) {
        return CelError.orNoSuchOverload(first);
      }
      return second instanceof Boolean ? second : CelError.orNoSuchOverload(second);
    }
  }

  /** {@code condition ? yes : no} */
  public record Conditional(Node condition, Node yes, Node no) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object which = condition.eval(frame);
      return which instanceof Boolean bool ? (bool ? yes : no).eval(frame) : CelError.orNoSuchOverload(which);
    }
  }

  /** What a loop asks before it goes on: that nothing has been found false yet. */
  public record NotFalse(Node operand) implements Node {
    @Override
    public Object eval(Frame frame) {
      return !Boolean.FALSE.equals(operand.eval(frame));
    }
  }

  /** {@code optional.or(other)} and {@code optional.orValue(other)} */
  public record Otherwise(Node optional, Node other, boolean unwrap) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object value = optional.eval(frame);
      if (!(value instanceof CelOptional some)) {
        return CelError.orNoSuchOverload(value);
      }
      if (some.value().isEmpty()) {
        return other.eval(frame);
      }
      return unwrap ? some.value().get() : some;
    }
  }
}
