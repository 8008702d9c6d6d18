package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that may be missing.
 *
 * <p>Source: cel-go v0.29.2, cel/library.go, OptionalTypes.
 */
public final class Optionals implements Library {

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "optional.of", "optional.ofNonZeroValue", "optional.none", "optional.unwrap", "unwrapOpt", "value", "hasValue" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    switch (function) {
      case "optional.none":
        return CelOptional.NONE;
      case "optional.of":
        return CelOptional.of(arguments[0]);
      case "optional.ofNonZeroValue":
        return isZero(arguments[0]) ? CelOptional.NONE : CelOptional.of(arguments[0]);
      case "optional.unwrap", "unwrapOpt":
        return arguments[0] instanceof CelList list ? unwrapped(list) : NOT_MINE;
      default:
        if (!(arguments[0] instanceof CelOptional optional)) {
          return NOT_MINE;
        }
        if (function.equals("hasValue")) {
          return optional.value().isPresent();
        }
        return optional.value().isPresent() ? optional.value().get() : new CelError("optional.none() dereference");
    }
  }

  private static boolean isZero(Object value) {
    return value == CelNull.NULL
        || value instanceof Boolean bool && !bool
        || value instanceof Long number && number == 0
        || value instanceof Double d && d == 0
        || value instanceof Uint uint && uint.bits() == 0
        || value instanceof String text && text.isEmpty()
        || value instanceof CelList list && list.size() == 0
        || value instanceof CelMap map && map.size() == 0
        || value instanceof Bytes bytes && bytes.size() == 0
        || value instanceof Duration duration && duration.isZero()
        || value instanceof CelOptional optional && optional.value().isEmpty();
  }

  private static Object unwrapped(CelList list) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof CelOptional optional)) {
        return new CelError("value " + list.get(i) + " is not optional");
      }
      optional.value().ifPresent(items::add);
    }
    return CelList.of(items);
  }
}
