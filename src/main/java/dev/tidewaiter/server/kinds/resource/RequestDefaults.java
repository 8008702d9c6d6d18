package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server fills into what a claim asks for: one device, tolerated if the taint has the same value.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/v1, SetDefaults_ExactDeviceRequest, SetDefaults_DeviceSubRequest and the generated
 * defaults.
 */
final class RequestDefaults implements RequestBodies.Change {

  @Override
  public JsonObject of(JsonObject body) {
    JsonObject filled = Fill.text(body, "allocationMode", "ExactCount");
    if (Fill.textOf(filled, "allocationMode").equals("ExactCount") && Fill.numberOf(filled, "count") == 0) {
      filled = Fill.number(filled, "count", 1);
    }
    List<JsonValue> tolerations = Fill.itemsOf(body, "tolerations");
    if (tolerations.isEmpty()) {
      return filled;
    }
    List<JsonValue> changed = new ArrayList<>(tolerations.size());
    for (JsonValue toleration : tolerations) {
      changed.add(toleration instanceof JsonObject object ? Fill.text(object, "operator", "Equal") : toleration);
    }
    return Fill.items(filled, "tolerations", changed);
  }
}
