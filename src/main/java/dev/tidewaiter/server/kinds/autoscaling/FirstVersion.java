package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * Turns a HorizontalPodAutoscaler of {@code autoscaling/v1} into the form of {@code v2}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/v1, Convert_v1_HorizontalPodAutoscaler_To_autoscaling_HorizontalPodAutoscaler.
 */
final class FirstVersion {

  private static final String UTILIZATION = "targetCPUUtilizationPercentage";

  private FirstVersion() {}

  static JsonObject converted(JsonObject autoscaler) {
    JsonObject spec = Fill.objectOf(autoscaler, "spec");
    Optional<JsonValue> utilization = spec.get(UTILIZATION);
    return utilization.isEmpty() ? autoscaler : autoscaler.with("spec", spec.with("metrics", processorMetric(utilization.get())));
  }

  private static JsonArray processorMetric(JsonValue utilization) {
    YamlNode node = utilization.node();
    JsonObject target = object(node, member("averageUtilization", utilization), text("type", "Utilization", node));
    JsonObject resource = object(node, text("name", "cpu", node), member("target", target));
    return new JsonArray(List.of(object(node, member("resource", resource), text("type", "Resource", node))), node);
  }

  /** @param members in the order of their names */
  private static JsonObject object(YamlNode node, JsonMember... members) {
    return new JsonObject(List.of(members), node);
  }

  private static JsonMember text(String name, String value, YamlNode node) {
    return member(name, new JsonString(value, node));
  }

  private static JsonMember member(String name, JsonValue value) {
    return new JsonMember(name, value.node(), value);
  }
}
