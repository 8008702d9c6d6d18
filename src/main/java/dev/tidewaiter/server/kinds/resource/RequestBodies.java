package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What a claim asks for of devices: the {@code exactly} of its requests and the items of their {@code firstAvailable}. */
final class RequestBodies {

  private RequestBodies() {}

  /** What is done to each of them. */
  interface Change {
    JsonObject of(JsonObject body);
  }

  /** The spec of a claim with each of them changed. */
  static JsonObject changed(JsonObject spec, Change change) {
    JsonObject devices = Fill.objectOf(spec, "devices");
    List<JsonValue> requests = Fill.itemsOf(devices, "requests");
    if (requests.isEmpty()) {
      return spec;
    }
    List<JsonValue> changed = new ArrayList<>(requests.size());
    for (JsonValue request : requests) {
      changed.add(request instanceof JsonObject object ? request(object, change) : request);
    }
    return spec.with("devices", Fill.items(devices, "requests", changed));
  }

  private static JsonObject request(JsonObject request, Change change) {
    JsonObject changed = request;
    if (request.get("exactly").isPresent()) {
      changed = request.with("exactly", change.of(Fill.objectOf(request, "exactly")));
    }
    List<JsonValue> alternatives = Fill.itemsOf(request, "firstAvailable");
    if (alternatives.isEmpty()) {
      return changed;
    }
    List<JsonValue> bodies = new ArrayList<>(alternatives.size());
    for (JsonValue alternative : alternatives) {
      bodies.add(alternative instanceof JsonObject object ? change.of(object) : alternative);
    }
    return Fill.items(changed, "firstAvailable", bodies);
  }
}
