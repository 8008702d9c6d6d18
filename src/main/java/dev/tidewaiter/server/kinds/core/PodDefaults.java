package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the server fills in, in a Pod but not in a template: requests from limits, the node's ports in the node's network.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1/defaults.go, SetDefaults_Pod.
 */
final class PodDefaults {

  private PodDefaults() {}

  static JsonObject defaulted(JsonObject pod) {
    JsonObject spec = PodSpecDefaults.defaulted(Fill.objectOf(pod, "spec"));
    Optional<JsonValue> grace = spec.get("terminationGracePeriodSeconds");
    if (Fill.numberOf(spec, "terminationGracePeriodSeconds") < 0) {
      spec = spec.with("terminationGracePeriodSeconds", new JsonNumber("1", grace.get().node()));
    }
    boolean hostNetwork = spec.get("hostNetwork").orElse(null) instanceof JsonBoolean flag && flag.value();
    for (String list : new String[] {"containers", "initContainers"}) {
      List<JsonValue> containers = new ArrayList<>();
      for (JsonValue container : Fill.itemsOf(spec, list)) {
        containers.add(container instanceof JsonObject object ? container(object, hostNetwork) : container);
      }
      spec = Fill.items(spec, list, containers);
    }
    return pod.with("spec", spec);
  }

  private static JsonObject container(JsonObject container, boolean hostNetwork) {
    JsonObject resources = Fill.objectOf(container, "resources");
    JsonObject filled = container;
    if (resources.get("limits").isPresent()) {
      filled = filled.with("resources", requestsFromLimits(resources));
    }
    return hostNetwork ? hostPorts(filled) : filled;
  }

  private static JsonObject requestsFromLimits(JsonObject resources) {
    return resources.with("requests", Fill.objectOf(resources, "requests").withMissing(Fill.objectOf(resources, "limits")));
  }

  private static JsonObject hostPorts(JsonObject container) {
    List<JsonValue> ports = new ArrayList<>();
    for (JsonValue port : Fill.itemsOf(container, "ports")) {
      ports.add(port instanceof JsonObject object ? hostPort(object) : port);
    }
    return Fill.items(container, "ports", ports);
  }

  private static JsonObject hostPort(JsonObject port) {
    Optional<JsonValue> containerPort = port.get("containerPort");
    return containerPort.isPresent() && Fill.numberOf(port, "hostPort") == 0 ? port.with("hostPort", containerPort.get()) : port;
  }
}
