package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;

/**
 * What a call costs. Only what can be told before the call is charged for, so a result's length is not.
 *
 * <p>Source: cel-go v0.29.2, interpreter/runtimecost.go and ext; Kubernetes 1.37, apiserver/pkg/cel/library/cost.go.
 */
final class Costs {

  private static final double PER_CHARACTER = 0.1;
  private static final double PER_REGEX_CHARACTER = 0.25;
  private static final int ALLOCATION = 10;

  private Costs() {}

  static long of(String function, Object[] arguments) {
    switch (function) {
      case "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_":
        return text(Math.min(size(arguments[0]), size(arguments[1])));
      case "_+_":
        return arguments[0] instanceof String || arguments[0] instanceof Bytes ? text(size(arguments[0]) + size(arguments[1])) : 1;
      case "@in":
        return arguments[1] instanceof CelList list ? list.size() : 1;
      case "startsWith", "endsWith":
        return text(size(arguments[1]));
      case "contains":
        return text(size(arguments[0])) * text(size(arguments[1]));
      case "matches", "find", "findAll":
        return regex(size(arguments[0]), size(arguments[1]));
      case "url", "lowerAscii", "upperAscii", "substring", "trim", "cidr", "isIP", "isCIDR", "quantity", "isQuantity", "semver", "isSemver",
          "format", "strings.quote":
        return text(size(arguments[0]));
      case "replace", "split", "ip.isCanonical":
        return text(2 * size(arguments[0]));
      case "ip":
        return arguments[0] instanceof Cidr ? 1 : text(size(arguments[0]));
      case "string", "bytes":
        return arguments[0] instanceof String && function.equals("string") ? 1 : text(size(arguments[0]));
      case "validate":
        return regex(size(arguments[1]), 60);
      default:
        return ofList(function, arguments);
    }
  }

  private static long ofList(String function, Object[] arguments) {
    switch (function) {
      case "join":
        return text(2 * traversal(arguments[0]) * (long) (1 / PER_CHARACTER));
      case "isSorted", "sum", "max", "min", "indexOf", "lastIndexOf", "includes":
        return traversal(arguments[0]);
      case "containsIP", "containsCIDR":
        return 2 + text(size(arguments[1]));
      case "slice", "reverse", "flatten":
        return 1 + ALLOCATION + size(arguments[0]);
      case "lists.range":
        return 1 + ALLOCATION + (arguments[0] instanceof Long number ? Math.max(number, 0) : 0);
      case "distinct", "sort", "@sortByAssociatedKeys":
        return 1 + ALLOCATION + 2 * size(arguments[0]) * size(arguments[0]);
      case "sets.contains", "sets.intersects":
        return 1 + size(arguments[0]) * size(arguments[1]);
      case "sets.equivalent":
        return 1 + 2 * size(arguments[0]) * size(arguments[1]);
      default:
        return 1;
    }
  }

  private static long text(long size) {
    return (long) Math.ceil(size * PER_CHARACTER);
  }

  private static long regex(long text, long pattern) {
    return text(1 + text) * (long) Math.ceil(pattern * PER_REGEX_CHARACTER);
  }

  private static long size(Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    if (value instanceof CelList list) {
      return list.size();
    }
    if (value instanceof CelMap map) {
      return map.size();
    }
    if (value instanceof Bytes bytes) {
      return bytes.size();
    }
    if (value instanceof IpAddress ip) {
      return ip.isV4() ? 4 : 16;
    }
    return value instanceof CelOptional optional && optional.value().isPresent() ? size(optional.value().get()) : 1;
  }

  /** What it costs to look at each item of a list. */
  private static long traversal(Object value) {
    if (value instanceof String text) {
      return (long) (text.length() * PER_CHARACTER);
    }
    if (!(value instanceof CelList list)) {
      return size(value);
    }
    long cost = 0;
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      cost += item instanceof String text ? (long) (text.length() * PER_CHARACTER) : 1;
    }
    return cost;
  }
}
