package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The traffic policies of a Service.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateServiceExternalTrafficPolicy, validateServiceInternalTrafficFieldsValue,
 * validateServiceTrafficDistribution.
 */
final class ServiceTraffic {

  private ServiceTraffic() {}

  static void validate(ObjectView spec, Errors errors) {
    external(spec, errors);
    healthCheckNodePort(spec, errors);
    errors.oneOfIfPresent(spec.at("internalTrafficPolicy"), "Cluster", "Local");
    distribution(spec.at("trafficDistribution"), errors);
  }

  private static void external(ObjectView spec, Errors errors) {
    ObjectView policy = spec.at("externalTrafficPolicy");
    if (isReachableFromOutside(spec)) {
      errors.oneOf(policy, "Cluster", "Local");
    } else if (!policy.text().isEmpty()) {
      errors.invalidNamed(policy, "may only be set for externally-accessible services");
    }
  }

  private static boolean isReachableFromOutside(ObjectView spec) {
    String type = spec.at("type").text();
    return type.equals("LoadBalancer") || type.equals("NodePort") || type.equals("ClusterIP") && spec.at("externalIPs").size() > 0;
  }

  private static void healthCheckNodePort(ObjectView spec, Errors errors) {
    ObjectView port = spec.at("healthCheckNodePort");
    if (spec.at("type").text().equals("LoadBalancer") && spec.at("externalTrafficPolicy").text().equals("Local")) {
      Numbers.port(port, errors);
    } else if (port.number() != 0) {
      errors.invalid(port, "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'");
    }
  }

  private static void distribution(ObjectView field, Errors errors) {
    if (field.present()) {
      errors.oneOfPlain(field, "PreferClose", "PreferSameZone", "PreferSameNode");
    }
  }
}
