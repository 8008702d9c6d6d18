package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.run.Loop;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelTypeName;
import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.Equality;
import dev.tidewaiter.cel.value.Ordering;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Work;

/**
 * The operators that compare and look inside.
 *
 * <p>Source: cel-go v0.29.2, common/stdlib and common/types.
 */
public final class Comparison implements Library {

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "@in", "size", "dyn", "type", "cel.@mapInsert" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    Object a = arguments[0];
    switch (function) {
      case "_==_":
        return Equality.equal(a, arguments[1], work);
      case "_!=_":
        Object equal = Equality.equal(a, arguments[1], work);
        return equal instanceof Boolean bool ? !bool : equal;
      case "@in":
        return in(a, arguments[1], work);
      case "size":
        return size(a);
      case "dyn":
        return a;
      case "type":
        return new CelTypeName(Types.name(a));
      case "cel.@mapInsert":
        return insert(arguments);
      default:
        Object order = Ordering.compare(a, arguments[1]);
        return order instanceof Long number ? (Object) holds(function, number) : order;
    }
  }

  private static boolean holds(String function, long order) {
    return switch (function) {
      case "_<_" -> order < 0;
      case "_<=_" -> order <= 0;
      case "_>_" -> order > 0;
      default -> order >= 0;
    };
  }

  static Object in(Object item, Object container, Work work) {
    if (container instanceof CelMap map) {
      return map.find(item).isPresent();
    }
    if (!(container instanceof CelList list)) {
      return NOT_MINE;
    }
    for (int i = 0; i < list.size(); i++) {
      if (Equality.holds(list.get(i), item, work)) {
        return true;
      }
    }
    return false;
  }

  private static Object size(Object value) {
    if (value instanceof String text) {
      return (long) text.codePointCount(0, text.length());
    }
    if (value instanceof CelList list) {
      return (long) list.size();
    }
    if (value instanceof CelMap map) {
      return (long) map.size();
    }
    return value instanceof Bytes bytes ? (Object) (long) bytes.size() : NOT_MINE;
  }

  private static Object insert(Object[] arguments) {
    if (!(arguments[0] instanceof Loop.GrowingMap map)) {
      return NOT_MINE;
    }
    if (arguments.length == 3) {
      return map.add(arguments[1], arguments[2]);
    }
    CelMap more = (CelMap) arguments[1];
    for (int i = 0; i < more.size(); i++) {
      Object added = map.add(more.key(i), more.value(i));
      if (added instanceof CelError) {
        return added;
      }
    }
    return map;
  }
}
