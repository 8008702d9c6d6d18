package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.Ordering;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists in the order of keys.
 *
 * <p>Source: cel-go v0.29.2, ext/lists.go, sortListByAssociatedKeys.
 */
final class Sorting {

  private Sorting() {}

  /** A list's items in the order of the keys at the same places. */
  static Object sorted(CelList list, CelList keys, Work work) {
    if (list.size() == 0) {
      return list;
    }
    if (!Ordering.isComparable(keys.get(0))) {
      return new CelError("list elements must be comparable");
    }
    List<Integer> order = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      if (list.size() > 1 && !Types.name(keys.get(i)).equals(Types.name(keys.get(0)))) {
        return new CelError("list elements must have the same type");
      }
      order.add(i);
    }
    order.sort((a, b) -> compare(keys.get(a), keys.get(b), work));
    List<Object> items = new ArrayList<>(order.size());
    for (int index : order) {
      items.add(list.get(index));
    }
    return CelList.of(items);
  }

  /** NaN has no order, so it stays where it is as far as that can be. */
  private static int compare(Object a, Object b, Work work) {
    work.steps(1);
    if (a instanceof Double x && b instanceof Double y) {
      return Double.compare(x, y);
    }
    return ((Long) Ordering.compare(a, b)).intValue();
  }
}
