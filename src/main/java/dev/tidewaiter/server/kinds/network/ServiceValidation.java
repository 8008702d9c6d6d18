package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What the API server demands of a Service.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateServiceCreate.
 */
final class ServiceValidation {

  static final String TOPOLOGY_HINTS = "service.kubernetes.io/topology-aware-hints";
  static final String TOPOLOGY_MODE = "service.kubernetes.io/topology-mode";

  private ServiceValidation() {}

  /** @param strict whether addresses that not all readers understand alike are refused */
  static void validate(ObjectView service, boolean strict, Errors errors) {
    ObjectView spec = service.at("spec");
    ObjectView ports = spec.at("ports");
    String type = spec.at("type").text();
    topologyMode(service.at("metadata", "annotations"), errors);
    if (ports.size() == 0 && !ClusterIps.isHeadless(spec) && !type.equals("ExternalName")) {
      errors.required(ports, "");
    }
    switch (type) {
      case "LoadBalancer", "NodePort" -> notHeadless(spec, errors);
      case "ExternalName" -> externalName(spec, errors);
      default -> { }
    }
    ServicePorts.validate(ports, errors);
    Labels.labels(spec.at("selector"), errors);
    sessionAffinity(spec, errors);
    ClusterIps.validate(spec, strict, errors);
    for (ObjectView address : spec.at("externalIPs").items()) {
      EndpointAddress.externalIp(address, strict, errors);
    }
    errors.oneOf(spec.at("type"), "ClusterIP", "ExternalName", "LoadBalancer", "NodePort");
    ServicePorts.nodePorts(spec, errors);
    ServicePorts.eachOnce(ports, errors);
    LoadBalancerFields.validate(service, strict, errors);
    ServiceTraffic.validate(spec, errors);
  }

  private static void topologyMode(ObjectView annotations, Errors errors) {
    ObjectView mode = annotations.key(TOPOLOGY_MODE);
    ObjectView hints = annotations.key(TOPOLOGY_HINTS);
    if (mode.present() && hints.present() && !mode.text().equals(hints.text())) {
      errors.invalid(mode, "must match annotations[" + TOPOLOGY_HINTS + "] when both are specified");
    }
  }

  private static void notHeadless(ObjectView spec, Errors errors) {
    if (ClusterIps.isHeadless(spec)) {
      errors.invalid(spec.at("clusterIPs").items().get(0), "may not be set to 'None' for " + spec.at("type").text() + " services");
    }
  }

  private static void externalName(ObjectView spec, Errors errors) {
    if (spec.at("clusterIPs").size() > 0) {
      errors.forbidden(spec.at("clusterIPs"), "may not be set for ExternalName services");
    }
    if (spec.at("ipFamilies").size() > 0) {
      errors.forbidden(spec.at("ipFamilies"), "may not be set for ExternalName services");
    }
    if (spec.at("ipFamilyPolicy").present()) {
      errors.forbidden(spec.at("ipFamilyPolicy"), "may not be set for ExternalName services");
    }
    ObjectView field = spec.at("externalName");
    String name = field.text().endsWith(".") ? field.text().substring(0, field.text().length() - 1) : field.text();
    if (name.isEmpty()) {
      errors.required(field, "");
      return;
    }
    for (String wrong : Dns.subdomain(name)) {
      errors.invalid(field, GoPrint.quoted(name), wrong);
    }
  }

  private static void sessionAffinity(ObjectView spec, Errors errors) {
    errors.oneOf(spec.at("sessionAffinity"), "ClientIP", "None");
    if (spec.at("sessionAffinity").text().equals("ClientIP")) {
      ObjectView seconds = spec.at("sessionAffinityConfig", "clientIP", "timeoutSeconds");
      if (seconds.number() <= 0 || seconds.number() > 86400) {
        errors.invalid(seconds, "must be greater than 0 and less than 86400");
      }
    }
  }
}
