package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the API server fills in of a Service.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1/defaults.go, SetDefaults_Service.
 */
final class ServiceDefaults {

  private static final long STICKY_SECONDS = 10800;

  private ServiceDefaults() {}

  static JsonObject defaulted(JsonObject service) {
    return service.with("spec", spec(Fill.objectOf(service, "spec")));
  }

  private static JsonObject spec(JsonObject given) {
    JsonObject spec = sessionAffinity(Fill.text(given, "sessionAffinity", "None"));
    spec = Fill.text(spec, "type", "ClusterIP");
    spec = ports(spec);
    String type = Fill.textOf(spec, "type");
    boolean loadBalancer = type.equals("LoadBalancer");
    boolean nodePort = type.equals("NodePort");
    boolean clusterIp = type.equals("ClusterIP");
    if (loadBalancer || nodePort || clusterIp && !Fill.itemsOf(spec, "externalIPs").isEmpty()) {
      spec = Fill.text(spec, "externalTrafficPolicy", "Cluster");
    }
    if (loadBalancer || nodePort || clusterIp) {
      spec = Fill.absentText(spec, "internalTrafficPolicy", "Cluster");
    }
    return loadBalancer ? Fill.absentFlag(spec, "allocateLoadBalancerNodePorts", true) : spec;
  }

  /** A configuration is dropped where it has no use, and replaced where it says no time. */
  private static JsonObject sessionAffinity(JsonObject spec) {
    String affinity = Fill.textOf(spec, "sessionAffinity");
    if (affinity.equals("None")) {
      return spec.without("sessionAffinityConfig");
    }
    JsonObject clientIp = Fill.objectOf(Fill.objectOf(spec, "sessionAffinityConfig"), "clientIP");
    if (!affinity.equals("ClientIP") || clientIp.get("timeoutSeconds").isPresent()) {
      return spec;
    }
    JsonObject none = new JsonObject(List.of(), spec.node());
    return spec.with("sessionAffinityConfig", none.with("clientIP", Fill.number(none, "timeoutSeconds", STICKY_SECONDS)));
  }

  private static JsonObject ports(JsonObject spec) {
    List<JsonValue> ports = new ArrayList<>();
    for (JsonValue port : Fill.itemsOf(spec, "ports")) {
      ports.add(port instanceof JsonObject object ? port(object) : port);
    }
    return Fill.items(spec, "ports", ports);
  }

  private static JsonObject port(JsonObject given) {
    JsonObject port = Fill.text(given, "protocol", "TCP");
    Optional<JsonValue> number = port.get("port");
    return number.isPresent() && saysNoTarget(port.get("targetPort")) ? port.with("targetPort", number.get()) : port;
  }

  private static boolean saysNoTarget(Optional<JsonValue> target) {
    return target.isEmpty()
        || target.get() instanceof JsonString name && name.value().isEmpty()
        || target.get() instanceof JsonNumber number && number.text().equals("0");
  }
}
