package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.Utf8Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the server fills into limits of containers: a default limit from the maximum, a default request from the default limit, else from
 * the minimum.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1, SetDefaults_LimitRangeItem.
 */
final class LimitRangeDefaults {

  private LimitRangeDefaults() {}

  static JsonObject of(JsonObject limitRange) {
    JsonObject spec = Fill.objectOf(limitRange, "spec");
    List<JsonValue> filled = new ArrayList<>();
    for (JsonValue item : Fill.itemsOf(spec, "limits")) {
      filled.add(item instanceof JsonObject object && Fill.textOf(object, "type").equals("Container") ? filled(object) : item);
    }
    return filled.isEmpty() ? limitRange : limitRange.with("spec", Fill.items(spec, "limits", filled));
  }

  private static JsonObject filled(JsonObject item) {
    JsonObject limits = completed(Fill.objectOf(item, "default"), Fill.objectOf(item, "max"));
    JsonObject requests = completed(completed(Fill.objectOf(item, "defaultRequest"), limits), Fill.objectOf(item, "min"));
    return item.with("default", limits).with("defaultRequest", requests);
  }

  /** A map with the entries of another that it lacks. */
  private static JsonObject completed(JsonObject map, JsonObject others) {
    Map<String, JsonMember> members = new TreeMap<>(Utf8Order.COMPARATOR);
    for (JsonMember other : others.members()) {
      members.put(other.name(), new JsonMember(other.name(), map.node(), other.value()));
    }
    for (JsonMember own : map.members()) {
      members.put(own.name(), own);
    }
    return new JsonObject(List.copyOf(members.values()), map.node());
  }
}
