package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the macros make of {@code all}, {@code exists}, {@code map} and their like.
 *
 * <p>Source: cel-go v0.29.2, interpreter/interpretable.go, evalFold.
 *
 * @param second whether the loop has two variables: index and item, or key and value
 * @param slot the variables' place; the second and the result so far have the two after it
 * @param grows whether the expression cannot name the result so far, so that it may grow in its place
 */
public record Loop(Node range, boolean second, int slot, boolean grows, Node start, Node condition, Node step, Node result)
    implements Node {

  @Override
  public Object eval(Frame frame) {
    Object over = range.eval(frame);
    if (over instanceof CelError) {
      return over;
    }
    if (!(over instanceof CelList) && !(over instanceof CelMap)) {
      return new CelError("got '" + GoNames.of(over) + "', expected iterable type");
    }
    Object first = start.eval(frame);
    frame.setSlot(slot + 2, grows ? growing(first) : first);
    int size = over instanceof CelList list ? list.size() : ((CelMap) over).size();
    for (int i = 0; i < size; i++) {
      bind(frame, over, i);
      if (!Boolean.TRUE.equals(condition.eval(frame))) {
        break;
      }
      frame.setSlot(slot + 2, step.eval(frame));
      frame.work().steps(1);
    }
    return settled(result.eval(frame));
  }

  private void bind(Frame frame, Object over, int i) {
    if (over instanceof CelList list) {
      frame.setSlot(slot, second ? (Object) (long) i : list.get(i));
      if (second) {
        frame.setSlot(slot + 1, list.get(i));
      }
    } else {
      CelMap map = (CelMap) over;
      frame.setSlot(slot, map.key(i));
      if (second) {
        frame.setSlot(slot + 1, map.value(i));
      }
    }
  }

  private static Object growing(Object start) {
    if (start instanceof CelList list && list.size() == 0) {
      return new GrowingList();
    }
    return start instanceof CelMap map && map.size() == 0 ? new GrowingMap() : start;
  }

  private static Object settled(Object result) {
    if (result instanceof GrowingList list) {
      return CelList.of(list.items);
    }
    return result instanceof GrowingMap map ? map.settled() : result;
  }

  /** The list that a loop makes. Nothing but the loop's own step sees it while it grows. */
  public static final class GrowingList implements CelList {
    private final List<Object> items = new ArrayList<>();

    /** This list with another's items at its end. */
    public GrowingList add(CelList other) {
      for (int i = 0; i < other.size(); i++) {
        items.add(other.get(i));
      }
      return this;
    }

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public Object get(int index) {
      return items.get(index);
    }
  }

  /** The map that a loop makes. */
  public static final class GrowingMap implements CelMap {
    private final Map<Object, Object> entries = new LinkedHashMap<>();

    /** This map with one entry more, or an error if it has the key. */
    public Object add(Object key, Object value) {
      if (find(key).isPresent()) {
        return new CelError("insert failed: key " + key + " already exists");
      }
      entries.put(key, value);
      return this;
    }

    private CelMap settled() {
      return CelMap.of(entries);
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Object key(int index) {
      return settled().key(index);
    }

    @Override
    public Object value(int index) {
      return settled().value(index);
    }

    @Override
    public Optional<Object> find(Object key) {
      return Optional.ofNullable(entries.get(key));
    }
  }

  /** The names that the server's messages have for types of values. */
  private static final class GoNames {
    static String of(Object value) {
      String name = Types.name(value);
      return switch (name) {
        case "null_type" -> "types.Null";
        case "optional_type" -> "*types.Optional";
        default -> "types." + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      };
    }
  }
}
