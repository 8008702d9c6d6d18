package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a HorizontalPodAutoscaler of {@code autoscaling/v1} into the form of {@code v2}. What is made carries the node it was made from.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/v1, Convert_v1_HorizontalPodAutoscaler_To_autoscaling_HorizontalPodAutoscaler.
 */
final class FirstVersion {

  private FirstVersion() {}

  /** The metrics of an annotation come first, then that of the processor. */
  static JsonObject converted(JsonObject autoscaler) {
    JsonObject spec = Fill.objectOf(autoscaler, "spec");
    JsonObject annotations = Fill.objectOf(Fill.objectOf(autoscaler, "metadata"), "annotations");
    Optional<JsonValue> utilization = spec.get("targetCPUUtilizationPercentage");
    List<JsonValue> metrics = new ArrayList<>(AnnotatedFields.metrics(annotations));
    if (utilization.isPresent()) {
      metrics.add(processorMetric(utilization.get()));
    }
    Optional<JsonValue> behavior = AnnotatedFields.behavior(annotations);
    JsonObject converted = spec;
    if (!metrics.isEmpty()) {
      YamlNode node = utilization.isPresent() ? utilization.get().node() : annotations.node();
      converted = converted.with("metrics", new JsonArray(metrics, node));
    }
    if (behavior.isPresent()) {
      converted = converted.with("behavior", behavior.get());
    }
    return converted == spec ? autoscaler : autoscaler.with("spec", converted);
  }

  private static JsonObject processorMetric(JsonValue utilization) {
    YamlNode node = utilization.node();
    JsonObject target = new ObjectBuilder(node).put("type", "Utilization").put("averageUtilization", utilization).build();
    JsonObject resource = new ObjectBuilder(node).put("name", "cpu").put("target", target).build();
    return new ObjectBuilder(node).put("type", "Resource").put("resource", resource).build();
  }
}
