package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.Optional;

/**
 * One metric in the form that the annotation of a HorizontalPodAutoscaler of {@code autoscaling/v1} has, turned into that of {@code v2}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/v1/conversion.go.
 */
final class AnnotatedMetric {

  private final LooseJson json;
  private final JsonObject metric;

  private AnnotatedMetric(JsonObject metric, LooseJson json) {
    this.metric = metric;
    this.json = json;
  }

  static JsonObject converted(JsonObject metric, LooseJson json) {
    return new AnnotatedMetric(metric, json).converted();
  }

  private JsonObject converted() {
    ObjectBuilder built = json.build().put("type", json.text(metric, "type"));
    if (has("object")) {
      built.put("object", ofObject(source("object")));
    }
    if (has("pods")) {
      built.put("pods", ofPods(source("pods")));
    }
    if (has("resource")) {
      built.put("resource", ofResource(source("resource")));
    }
    if (has("containerResource")) {
      built.put("containerResource", ofContainer(source("containerResource")));
    }
    if (has("external")) {
      built.put("external", ofExternal(source("external")));
    }
    return built.build();
  }

  private boolean has(String name) {
    return json.member(metric, name).isPresent();
  }

  private JsonObject source(String name) {
    return json.object(json.member(metric, name));
  }

  /** There always is a value; beside an average one it counts only if it is not zero. */
  private JsonValue ofObject(JsonObject source) {
    JsonObject target = json.object(json.member(source, "target"));
    Optional<JsonValue> average = json.quantity(source, "averageValue");
    Optional<JsonValue> value = Optional.of(orZero(json.quantity(source, "targetValue")));
    boolean counts = average.isEmpty() || !isZero(value.get());
    return json.build()
        .put("describedObject", reference(target))
        .put("metric", name(source))
        .put("target", target(average.isEmpty() ? "Value" : "AverageValue", counts ? value : Optional.empty(), average))
        .build();
  }

  private JsonValue ofPods(JsonObject source) {
    Optional<JsonValue> average = Optional.of(orZero(json.quantity(source, "targetAverageValue")));
    return json.build().put("metric", name(source)).put("target", target("AverageValue", Optional.empty(), average)).build();
  }

  private JsonValue ofExternal(JsonObject source) {
    Optional<JsonValue> value = json.quantity(source, "targetValue");
    Optional<JsonValue> average = json.quantity(source, "targetAverageValue");
    String type = value.isEmpty() ? "AverageValue" : "Value";
    return json.build().put("metric", name(source)).put("target", target(type, value, average)).build();
  }

  private JsonValue ofContainer(JsonObject source) {
    JsonObject container = json.build().put("container", json.text(source, "container")).build();
    return ofResource(source).with("container", container.get("container").orElseThrow());
  }

  private JsonObject ofResource(JsonObject source) {
    Optional<JsonValue> utilization = json.integer(source, "targetAverageUtilization");
    Optional<JsonValue> average = json.quantity(source, "targetAverageValue");
    JsonObject target = target(utilization.isEmpty() ? "AverageValue" : "Utilization", Optional.empty(), average);
    return json.build()
        .put("name", json.text(source, "name"))
        .put("target", utilization.isPresent() ? target.with("averageUtilization", utilization.get()) : target)
        .build();
  }

  private JsonObject reference(JsonObject target) {
    return json.build()
        .put("kind", json.text(target, "kind"))
        .put("name", json.text(target, "name"))
        .put("apiVersion", json.text(target, "apiVersion"))
        .build();
  }

  private JsonObject name(JsonObject source) {
    return json.build().put("name", json.text(source, "metricName")).build();
  }

  private JsonObject target(String type, Optional<JsonValue> value, Optional<JsonValue> average) {
    return json.build().put("type", type).put("value", value).put("averageValue", average).build();
  }

  private JsonValue orZero(Optional<JsonValue> quantity) {
    return quantity.isPresent() ? quantity.get() : json.zero();
  }

  private static boolean isZero(JsonValue quantity) {
    return quantity instanceof JsonString text && Quantity.of(text.value()).isZero();
  }
}
