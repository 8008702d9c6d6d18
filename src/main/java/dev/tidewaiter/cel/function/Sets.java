package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.Work;

/**
 * Lists as sets.
 *
 * <p>Source: cel-go v0.29.2, ext/sets.go.
 */
public final class Sets implements Library {

  @Override
  public boolean has(String function) {
    return function.startsWith("sets.");
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (!(arguments[0] instanceof CelList a) || !(arguments[1] instanceof CelList b)) {
      return NOT_MINE;
    }
    return switch (function) {
      case "sets.contains" -> contains(a, b, work);
      case "sets.equivalent" -> contains(a, b, work) && contains(b, a, work);
      default -> intersects(a, b, work);
    };
  }

  private static boolean contains(CelList list, CelList part, Work work) {
    for (int i = 0; i < part.size(); i++) {
      if (!Boolean.TRUE.equals(Comparison.in(part.get(i), list, work))) {
        return false;
      }
    }
    return true;
  }

  private static boolean intersects(CelList a, CelList b, Work work) {
    for (int i = 0; i < a.size(); i++) {
      if (Boolean.TRUE.equals(Comparison.in(a.get(i), b, work))) {
        return true;
      }
    }
    return false;
  }
}
