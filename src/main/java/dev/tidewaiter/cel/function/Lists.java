package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.cel.value.Equality;
import dev.tidewaiter.cel.value.Ordering;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Functions over lists.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/lists.go; cel-go v0.29.2, ext/lists.go and cel/library.go (first, last).
 */
public final class Lists implements Library {

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "isSorted", "sum", "min", "max", "indexOf", "lastIndexOf", "includes", "slice", "flatten", "lists.range", "reverse", "distinct",
          "first", "last", "sort", "@sortByAssociatedKeys" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (function.equals("lists.range")) {
      return arguments[0] instanceof Long size ? range(size) : NOT_MINE;
    }
    if (!(arguments[0] instanceof CelList list)) {
      return function.equals("includes") ? (Object) Equality.holds(arguments[0], arguments[1], work) : NOT_MINE;
    }
    work.steps(list.size());
    return switch (function) {
      case "isSorted" -> isSorted(list);
      case "sum" -> sum(list);
      case "min" -> extreme(list, "min", 1);
      case "max" -> extreme(list, "max", -1);
      case "indexOf" -> indexOf(list, arguments[1], work);
      case "lastIndexOf" -> lastIndexOf(list, arguments[1], work);
      case "includes" -> Comparison.in(arguments[1], list, work);
      case "slice" -> slice(list, (Long) arguments[1], (Long) arguments[2]);
      case "flatten" -> flatten(list, arguments.length == 2 ? (Long) arguments[1] : 1);
      case "reverse" -> reverse(list);
      case "distinct" -> distinct(list, work);
      case "first" -> list.size() == 0 ? CelOptional.NONE : CelOptional.of(list.get(0));
      case "last" -> list.size() == 0 ? CelOptional.NONE : CelOptional.of(list.get(list.size() - 1));
      default -> Sorting.sorted(list, arguments.length == 2 ? (CelList) arguments[1] : list, work);
    };
  }

  static void addAll(CelList list, List<Object> to) {
    for (int i = 0; i < list.size(); i++) {
      to.add(list.get(i));
    }
  }

  private static Object isSorted(CelList list) {
    for (int i = 0; i < list.size(); i++) {
      if (!Ordering.isComparable(list.get(i))) {
        return CelError.NO_SUCH_OVERLOAD;
      }
      if (i > 0 && Long.valueOf(1).equals(Ordering.compare(list.get(i - 1), list.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static Object sum(CelList list) {
    Object sum = 0L;
    Work none = new Work(Long.MAX_VALUE);
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      boolean number = item instanceof Long || item instanceof Uint || item instanceof Double || item instanceof Duration;
      sum = i == 0 && number ? item : new Arithmetic().call("_+_", new Object[] {sum, item}, none);
      if (sum == NOT_MINE || sum instanceof CelError) {
        return CelError.orNoSuchOverload(sum);
      }
    }
    return sum;
  }

  private static Object extreme(CelList list, String name, long worse) {
    if (list.size() == 0) {
      return new CelError(name + " called on empty list");
    }
    Object best = list.get(0);
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      if (!Ordering.isComparable(item)) {
        return CelError.NO_SUCH_OVERLOAD;
      }
      if (Long.valueOf(worse).equals(Ordering.compare(best, item))) {
        best = item;
      }
    }
    return best;
  }

  private static Object indexOf(CelList list, Object wanted, Work work) {
    for (int i = 0; i < list.size(); i++) {
      if (Equality.holds(list.get(i), wanted, work)) {
        return (long) i;
      }
    }
    return -1L;
  }

  private static Object lastIndexOf(CelList list, Object wanted, Work work) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (Equality.holds(list.get(i), wanted, work)) {
        return (long) i;
      }
    }
    return -1L;
  }

  private static Object slice(CelList list, long start, long end) {
    String wrong = start < 0 || end < 0 ? "negative indexes not supported"
        : start > end ? "start index must be less than or equal to end index" : list.size() < end ? "list is length " + list.size() : "";
    if (!wrong.isEmpty()) {
      return new CelError("cannot slice(" + start + ", " + end + "), " + wrong);
    }
    List<Object> items = new ArrayList<>();
    for (int i = (int) start; i < end; i++) {
      items.add(list.get(i));
    }
    return CelList.of(items);
  }

  private static Object flatten(CelList list, long depth) {
    if (depth < 0) {
      return new CelError("level must be non-negative");
    }
    List<Object> items = new ArrayList<>();
    flatten(list, depth, items);
    return CelList.of(items);
  }

  private static void flatten(CelList list, long depth, List<Object> to) {
    for (int i = 0; i < list.size(); i++) {
      if (depth > 0 && list.get(i) instanceof CelList inner) {
        flatten(inner, depth - 1, to);
      } else {
        to.add(list.get(i));
      }
    }
  }

  private static Object range(long size) {
    if (size < 0) {
      return new CelError("lists.range: size must be non-negative, got " + size);
    }
    List<Object> items = new ArrayList<>();
    for (long i = 0; i < size; i++) {
      items.add(i);
    }
    return CelList.of(items);
  }

  private static CelList reverse(CelList list) {
    List<Object> items = new ArrayList<>(list.size());
    for (int i = list.size() - 1; i >= 0; i--) {
      items.add(list.get(i));
    }
    return CelList.of(items);
  }

  private static CelList distinct(CelList list, Work work) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!Boolean.TRUE.equals(Comparison.in(list.get(i), CelList.of(items), work))) {
        items.add(list.get(i));
      }
    }
    return CelList.of(items);
  }
}
