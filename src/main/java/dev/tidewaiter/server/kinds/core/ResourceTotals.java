package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the containers of a Pod ask for all together: the containers and sidecars at once, or an init container with the sidecars before
 * it if that is more.
 *
 * <p>Source: Kubernetes 1.37, component-helpers/resource, AggregateContainerRequests, AggregateContainerLimits.
 */
final class ResourceTotals {

  private ResourceTotals() {}

  /**
   * The totals by the resource's name.
   *
   * @param list {@code requests} or {@code limits}
   */
  static Map<String, Quantity> of(ObjectView spec, String list) {
    Map<String, Quantity> total = new TreeMap<>();
    for (ObjectView container : spec.at("containers").items()) {
      add(total, amounts(container, list));
    }
    Map<String, Quantity> sidecars = new TreeMap<>();
    Map<String, Quantity> starting = new TreeMap<>();
    for (ObjectView container : spec.at("initContainers").items()) {
      Map<String, Quantity> own = amounts(container, list);
      if (Containers.isSidecar(container)) {
        add(total, own);
        add(sidecars, own);
        raise(starting, sidecars);
      } else {
        add(own, sidecars);
        raise(starting, own);
      }
    }
    raise(total, starting);
    return total;
  }

  private static Map<String, Quantity> amounts(ObjectView container, String list) {
    Map<String, Quantity> amounts = new TreeMap<>();
    for (ObjectView entry : container.at("resources", list).entries()) {
      amounts.put(entry.name(), Quantities.ofResource(entry));
    }
    return amounts;
  }

  private static void add(Map<String, Quantity> to, Map<String, Quantity> more) {
    for (Map.Entry<String, Quantity> entry : more.entrySet()) {
      Quantity before = to.get(entry.getKey());
      to.put(entry.getKey(), before == null ? entry.getValue() : before.plus(entry.getValue()));
    }
  }

  private static void raise(Map<String, Quantity> to, Map<String, Quantity> other) {
    for (Map.Entry<String, Quantity> entry : other.entrySet()) {
      Quantity before = to.get(entry.getKey());
      if (before == null || entry.getValue().compareTo(before) > 0) {
        to.put(entry.getKey(), entry.getValue());
      }
    }
  }
}
