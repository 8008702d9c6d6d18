package dev.tidewaiter.cel.value;

import java.util.Map;
import java.util.Optional;

/** A map; its keys are bools, ints, uints or strings, its values are values. Its order is that in which it was made. */
public interface CelMap {

  int size();

  /** The key at an index from 0 to below {@link #size}. */
  Object key(int index);

  /** The value at an index from 0 to below {@link #size}. */
  Object value(int index);

  /** The value of a key; numbers of other types find the key of the same amount. Empty if there is none. */
  Optional<Object> find(Object key);

  /** A map of these entries, which must not change any more; the keys in the form that {@link Keys#form} gives. */
  static CelMap of(Map<Object, Object> entries) {
    return new Entries(entries, entries.keySet().toArray());
  }

  /** A map of entries that are at hand. */
  record Entries(Map<Object, Object> entries, Object[] keys) implements CelMap {
    @Override
    public int size() {
      return keys.length;
    }

    @Override
    public Object key(int index) {
      return keys[index];
    }

    @Override
    public Object value(int index) {
      return entries.get(keys[index]);
    }

    @Override
    public Optional<Object> find(Object key) {
      Optional<Object> same = Optional.ofNullable(entries.get(key));
      if (same.isPresent()) {
        return same;
      }
      Optional<Object> other = Keys.ofOtherType(key).map(entries::get);
      return other.isPresent() || !(key instanceof Double) ? other : Keys.asUint(key).map(entries::get);
    }
  }
}
