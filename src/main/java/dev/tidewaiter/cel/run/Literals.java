package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.cel.value.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists and maps as they are written in an expression. */
public final class Literals {

  private static final int LIST_COST = 10;
  private static final int MAP_COST = 30;

  private Literals() {}

  /** {@code [a, ?b]} */
  public record ListOf(List<Node> items, List<Boolean> optional) implements Node {
    public ListOf {
      items = List.copyOf(items);
      optional = List.copyOf(optional);
    }

    @Override
    public Object eval(Frame frame) {
      List<Object> values = new ArrayList<>(items.size());
      for (int i = 0; i < items.size(); i++) {
        Object value = items.get(i).eval(frame);
        if (value instanceof CelError) {
          return value;
        }
        if (!optional.get(i)) {
          values.add(value);
        } else if (!(value instanceof CelOptional some)) {
          return new CelError("cannot initialize optional list element from non-optional value " + value);
        } else if (some.value().isPresent()) {
          values.add(some.value().get());
        }
      }
      frame.work().charge(LIST_COST);
      return CelList.of(values);
    }
  }

  /** {@code {a: b, ?c: d}} */
  public record MapOf(List<Node> keys, List<Node> values, List<Boolean> optional) implements Node {
    public MapOf {
      keys = List.copyOf(keys);
      values = List.copyOf(values);
      optional = List.copyOf(optional);
    }

    @Override
    public Object eval(Frame frame) {
      Map<Object, Object> entries = new LinkedHashMap<>();
      for (int i = 0; i < keys.size(); i++) {
        Object key = keys.get(i).eval(frame);
        Object value = key instanceof CelError ? key : values.get(i).eval(frame);
        if (value instanceof CelError) {
          return value;
        }
        if (!Keys.possible(key)) {
          return new CelError("unsupported key type");
        }
        if (!optional.get(i)) {
          entries.put(key, value);
        } else if (!(value instanceof CelOptional some)) {
          return new CelError("cannot initialize optional entry '" + key + "' from non-optional value " + value);
        } else if (some.value().isPresent()) {
          entries.put(key, some.value().get());
        }
      }
      frame.work().charge(MAP_COST);
      return CelMap.of(entries);
    }
  }

  /** {@code Object{a: b}}: it is checked, but no value is made of it. */
  public record Message(String type) implements Node {
    @Override
    public Object eval(Frame frame) {
      return new CelError("no " + type + " is made here");
    }
  }
}
