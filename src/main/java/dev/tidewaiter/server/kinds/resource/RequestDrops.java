package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that the server drops from a claim's spec in silence, because their feature gate is off.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/resourceclaimspec, DropDisabledFields.
 */
final class RequestDrops implements RequestBodies.Change {

  private final boolean taints;
  private final boolean capacity;
  private final boolean derived;

  private RequestDrops(ClusterSettings settings) {
    this.taints = settings.gate("DRADeviceTaints", true);
    this.capacity = settings.gate("DRAConsumableCapacity", true);
    this.derived = derivesAttributes(settings);
  }

  /** Whether a request may say how to make attributes of others. */
  static boolean derivesAttributes(ClusterSettings settings) {
    return settings.gate("DRADerivedAttributes", false);
  }

  /** The spec of a claim without them. */
  static JsonObject dropped(JsonObject spec, ClusterSettings settings) {
    RequestDrops drops = new RequestDrops(settings);
    JsonObject kept = RequestBodies.changed(spec, drops);
    return drops.capacity ? kept : withoutDistinct(kept);
  }

  @Override
  public JsonObject of(JsonObject body) {
    JsonObject kept = taints ? body : body.without("tolerations");
    kept = capacity ? kept : kept.without("capacity");
    return derived ? kept : kept.without("derivedAttributes");
  }

  private static JsonObject withoutDistinct(JsonObject spec) {
    JsonObject devices = Fill.objectOf(spec, "devices");
    List<JsonValue> kept = new ArrayList<>();
    for (JsonValue constraint : Fill.itemsOf(devices, "constraints")) {
      kept.add(constraint instanceof JsonObject object ? object.without("distinctAttribute") : constraint);
    }
    return kept.isEmpty() ? spec : spec.with("devices", Fill.items(devices, "constraints", kept));
  }
}
