package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Uint;
import java.util.Optional;

/**
 * Fields and indexes of values.
 *
 * <p>Source: cel-go v0.29.2, interpreter/attributes.go.
 */
public final class Select {

  private Select() {}

  /** {@code operand.name} */
  public record Field(Node operand, String name) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object value = operand.eval(frame);
      frame.work().charge(1);
      return at(value, name);
    }
  }

  /** {@code has(operand.name)} */
  public record Presence(Node operand, String name) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object value = operand.eval(frame);
      if (value instanceof CelError) {
        return value;
      }
      if (value instanceof CelOptional optional) {
        return optional.value().isPresent() && present(optional.value().get(), name);
      }
      return present(value, name);
    }
  }

  /** {@code operand.?name} */
  public record OptionalField(Node operand, String name) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object value = operand.eval(frame);
      frame.work().charge(1);
      return optionally(value, name);
    }
  }

  /** {@code operand[index]} */
  public record Index(Node operand, Node index) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object value = operand.eval(frame);
      if (value instanceof CelError) {
        return value;
      }
      Object key = index.eval(frame);
      frame.work().charge(1);
      return key instanceof CelError ? key : at(value, key);
    }
  }

  /** {@code operand[?index]} */
  public record OptionalIndex(Node operand, Node index) implements Node {
    @Override
    public Object eval(Frame frame) {
      Object value = operand.eval(frame);
      Object key = index.eval(frame);
      frame.work().charge(1);
      return key instanceof CelError ? key : optionally(value, key);
    }
  }

  private static boolean present(Object value, String name) {
    return value instanceof CelMap map && map.find(name).isPresent();
  }

  private static Object at(Object value, Object key) {
    if (value instanceof CelMap map) {
      Optional<Object> found = map.find(key);
      return found.isPresent() ? found.get() : CelError.noSuchKey(key);
    }
    if (value instanceof CelList list) {
      return item(list, key);
    }
    if (value instanceof CelOptional) {
      return optionally(value, key);
    }
    return value instanceof CelError ? value : CelError.noSuchKey(key);
  }

  private static Object optionally(Object value, Object key) {
    if (value instanceof CelError) {
      return value;
    }
    if (value instanceof CelOptional optional) {
      return optional.value().isEmpty() ? value : optionally(optional.value().get(), key);
    }
    if (value instanceof CelMap map) {
      Optional<Object> found = map.find(key);
      return found.isPresent() && found.get() instanceof CelError ? found.get() : new CelOptional(found);
    }
    if (value instanceof CelList list) {
      Object item = item(list, key);
      return item instanceof CelError ? CelOptional.NONE : CelOptional.of(item);
    }
    return CelOptional.NONE;
  }

  private static Object item(CelList list, Object key) {
    long index;
    if (key instanceof Long number) {
      index = number;
    } else if (key instanceof Double number && number == Math.rint(number)) {
      index = number.longValue();
    } else if (key instanceof Uint number && number.bits() >= 0) {
      index = number.bits();
    } else {
      return new CelError("unsupported index type '" + Types.name(key) + "' in list");
    }
    return index < 0 || index >= list.size() ? new CelError("index out of bounds: " + index) : list.get((int) index);
  }
}
