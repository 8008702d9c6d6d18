package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.ResourceNames;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the server fills in, in the resources of a Pod as a whole, out of those of its containers.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/util.go, DefaultPodLevelResources.
 */
final class PodLevelDefaults {

  private PodLevelDefaults() {}

  /** The spec with them; the same object if it asks for nothing as a whole. */
  static JsonObject filled(JsonObject spec) {
    JsonObject resources = Fill.objectOf(spec, "resources");
    JsonObject requests = Fill.objectOf(resources, "requests");
    JsonObject limits = Fill.objectOf(resources, "limits");
    if (requests.members().isEmpty() && limits.members().isEmpty()) {
      return spec;
    }
    ObjectView view = ObjectView.of(spec);
    Map<String, Quantity> containerLimits = ResourceTotals.of(view, "limits");
    limits = withHugePages(limits, requests, containerLimits);
    requests = withRequests(requests, limits, ResourceTotals.of(view, "requests"));
    limits = withLimits(limits, requests, containerLimits, view);
    return spec.with("resources", with(with(resources, "requests", requests), "limits", limits));
  }

  private static JsonObject withHugePages(JsonObject limits, JsonObject requests, Map<String, Quantity> containerLimits) {
    Map<String, JsonValue> more = new HashMap<>();
    for (Map.Entry<String, Quantity> total : containerLimits.entrySet()) {
      String name = total.getKey();
      if (ResourceNames.isHugePages(name) && requests.get(name).isEmpty() && limits.get(name).isEmpty()) {
        more.put(name, amount(total.getValue(), limits));
      }
    }
    return limits.withMissing(more);
  }

  private static JsonObject withRequests(JsonObject requests, JsonObject limits, Map<String, Quantity> containerRequests) {
    Map<String, JsonValue> more = new HashMap<>();
    for (Map.Entry<String, Quantity> total : containerRequests.entrySet()) {
      String name = total.getKey();
      if (PodLevelResources.isSupported(name) && ResourceNames.isOvercommitAllowed(name)) {
        more.put(name, amount(total.getValue(), requests));
      }
    }
    for (JsonMember limit : limits.members()) {
      if (PodLevelResources.isSupported(limit.name())) {
        more.putIfAbsent(limit.name(), limit.value());
      }
    }
    return requests.withMissing(more);
  }

  /** A limit where every container has one: their sum, or the request if that is more. */
  private static JsonObject withLimits(JsonObject limits, JsonObject requests, Map<String, Quantity> containerLimits, ObjectView spec) {
    Map<String, JsonValue> more = new HashMap<>();
    for (JsonMember request : requests.members()) {
      String name = request.name();
      Optional<Quantity> total = Optional.ofNullable(containerLimits.get(name));
      if (PodLevelResources.isSupported(name) && limits.get(name).isEmpty() && total.isPresent() && allLimit(spec, name)) {
        Quantity asked = Quantities.ofResource(ObjectView.of(requests).key(name));
        more.put(name, amount(asked.compareTo(total.get()) > 0 ? asked : total.get(), limits));
      }
    }
    return limits.withMissing(more);
  }

  private static boolean allLimit(ObjectView spec, String resource) {
    for (ObjectView container : Containers.all(spec)) {
      if (container.at("resources", "limits").key(resource).absent()) {
        return false;
      }
    }
    return true;
  }

  private static JsonValue amount(Quantity amount, JsonObject list) {
    return new JsonString(amount.toString(), list.node());
  }

  private static JsonObject with(JsonObject resources, String field, JsonObject list) {
    return list.members().isEmpty() ? resources : resources.with(field, list);
  }
}
