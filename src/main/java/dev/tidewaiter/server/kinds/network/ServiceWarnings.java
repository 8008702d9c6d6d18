package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;

/**
 * What the API server warns of in a Service.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/service/warnings.go, GetWarningsForService.
 */
final class ServiceWarnings {

  private ServiceWarnings() {}

  static void warn(ObjectView service, Warnings warnings) {
    ObjectView spec = service.at("spec");
    ObjectView hints = service.at("metadata", "annotations").key(ServiceValidation.TOPOLOGY_HINTS);
    if (hints.present()) {
      warnings.add(hints, "annotation " + ServiceValidation.TOPOLOGY_HINTS + " is deprecated, please use "
          + ServiceValidation.TOPOLOGY_MODE + " instead");
    }
    clusterIps(spec, warnings);
    boolean headless = spec.at("type").text().equals("ClusterIP") && spec.at("clusterIP").text().equals("None");
    if (headless) {
      headless(spec, warnings);
    }
    externalIps(spec, headless, warnings);
    loadBalancer(spec, warnings);
    external(spec, warnings);
    distribution(spec.at("trafficDistribution"), warnings);
  }

  private static void clusterIps(ObjectView spec, Warnings warnings) {
    if (spec.at("clusterIP").text().isEmpty() || spec.at("clusterIP").text().equals("None")) {
      return;
    }
    for (ObjectView address : spec.at("clusterIPs").items()) {
      Addresses.warnOfIp(address, warnings);
    }
  }

  private static void headless(ObjectView spec, Warnings warnings) {
    if (!spec.at("loadBalancerIP").text().isEmpty()) {
      warnings.add(spec.at("loadBalancerIP"), "spec.loadBalancerIP is ignored for headless services");
    }
    if (spec.at("externalIPs").size() > 0) {
      warnings.add(spec.at("externalIPs"), "spec.externalIPs is ignored for headless services");
    }
    if (!spec.at("sessionAffinity").text().equals("None")) {
      warnings.add(spec.at("sessionAffinity"), "spec.SessionAffinity is ignored for headless services");
    }
  }

  private static void externalIps(ObjectView spec, boolean headless, Warnings warnings) {
    ObjectView addresses = spec.at("externalIPs");
    for (ObjectView address : addresses.items()) {
      Addresses.warnOfIp(address, warnings);
    }
    if (addresses.size() > 0 && !headless && !spec.at("type").text().equals("ExternalName")) {
      warnings.add(addresses, "spec.externalIPs is deprecated and may no longer be implemented in some clusters");
    }
  }

  private static void loadBalancer(ObjectView spec, Warnings warnings) {
    Addresses.warnOfIp(spec.at("loadBalancerIP"), warnings);
    for (ObjectView range : spec.at("loadBalancerSourceRanges").items()) {
      Addresses.warnOfCidr(range, warnings);
    }
  }

  private static void external(ObjectView spec, Warnings warnings) {
    boolean externalName = spec.at("type").text().equals("ExternalName");
    if (externalName && spec.at("externalIPs").size() > 0) {
      warnings.add(spec.at("externalIPs"), "spec.externalIPs is ignored when spec.type is \"ExternalName\"");
    }
    if (!externalName && !spec.at("externalName").text().isEmpty()) {
      warnings.add(spec.at("externalName"), "spec.externalName is ignored when spec.type is not \"ExternalName\"");
    }
  }

  private static void distribution(ObjectView field, Warnings warnings) {
    if (field.text().equals("PreferClose")) {
      warnings.add(field, "spec.trafficDistribution: \"PreferClose\" is deprecated; use \"PreferSameZone\"");
    }
  }
}
