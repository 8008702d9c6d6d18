package dev.tidewaiter.cel.value;

import java.util.List;

/** A list; its items are values. */
public interface CelList {

  /** The list without items. */
  CelList EMPTY = of(List.of());

  int size();

  /** The item at an index from 0 to below {@link #size}. */
  Object get(int index);

  /** A list of these items, which must not change any more. */
  static CelList of(List<?> items) {
    return new Items(items);
  }

  /** A list of items that are at hand. */
  record Items(List<?> items) implements CelList {
    @Override
    public int size() {
      return items.size();
    }

    @Override
    public Object get(int index) {
      return items.get(index);
    }
  }
}
