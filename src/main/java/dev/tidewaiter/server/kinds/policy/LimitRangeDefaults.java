package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the server fills into limits of containers: a default limit from the maximum, a default request from the default limit, else from
 * the minimum.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1, SetDefaults_LimitRangeItem.
 */
final class LimitRangeDefaults {

  private LimitRangeDefaults() {}

  static JsonObject of(JsonObject limitRange) {
    Optional<JsonValue> spec = limitRange.get("spec");
    if (spec.isEmpty() || !(spec.get() instanceof JsonObject specObject)) {
      return limitRange;
    }
    Optional<JsonValue> limits = specObject.get("limits");
    if (limits.isEmpty() || !(limits.get() instanceof JsonArray items)) {
      return limitRange;
    }
    List<JsonValue> filled = new ArrayList<>(items.items().size());
    for (JsonValue item : items.items()) {
      filled.add(item instanceof JsonObject object && isOfContainers(object) ? filled(object) : item);
    }
    return limitRange.with("spec", specObject.with("limits", new JsonArray(filled, items.node())));
  }

  private static boolean isOfContainers(JsonObject item) {
    return item.get("type").filter(type -> type instanceof JsonString text && text.value().equals("Container")).isPresent();
  }

  private static JsonObject filled(JsonObject item) {
    JsonObject limits = completed(map(item, "default"), map(item, "max"));
    JsonObject requests = completed(completed(map(item, "defaultRequest"), limits), map(item, "min"));
    return item.with("default", limits).with("defaultRequest", requests);
  }

  /** A map with the entries of another that it lacks. */
  private static JsonObject completed(JsonObject map, JsonObject others) {
    JsonObject completed = map;
    for (JsonMember other : others.members()) {
      if (map.get(other.name()).isEmpty()) {
        completed = completed.with(other.name(), other.value());
      }
    }
    return completed;
  }

  private static JsonObject map(JsonObject item, String name) {
    Optional<JsonValue> map = item.get(name);
    return map.isPresent() && map.get() instanceof JsonObject object ? object : new JsonObject(List.of(), item.node());
  }
}
