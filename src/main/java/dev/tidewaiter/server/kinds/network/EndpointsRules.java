package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What the API server demands of Endpoints.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateEndpoints; pkg/registry/core/endpoint/strategy.go.
 */
public final class EndpointsRules implements KindRules {

  private final boolean strict;

  public EndpointsRules(ClusterSettings settings) {
    strict = settings.strictAddresses();
  }

  @Override
  public JsonObject defaulted(JsonObject endpoints) {
    List<JsonValue> subsets = new ArrayList<>();
    for (JsonValue subset : Fill.itemsOf(endpoints, "subsets")) {
      subsets.add(subset instanceof JsonObject object ? Fill.items(object, "ports", ports(object)) : subset);
    }
    return Fill.items(endpoints, "subsets", subsets);
  }

  private static List<JsonValue> ports(JsonObject subset) {
    List<JsonValue> ports = new ArrayList<>();
    for (JsonValue port : Fill.itemsOf(subset, "ports")) {
      ports.add(port instanceof JsonObject object ? Fill.text(object, "protocol", "TCP") : port);
    }
    return ports;
  }

  @Override
  public void validate(ObjectView endpoints, Errors errors) {
    for (ObjectView subset : endpoints.at("subsets").items()) {
      subset(subset, errors);
    }
  }

  private void subset(ObjectView subset, Errors errors) {
    if (subset.at("addresses").size() == 0 && subset.at("notReadyAddresses").size() == 0) {
      errors.required(subset, "must specify `addresses` or `notReadyAddresses`");
    }
    for (ObjectView address : subset.at("addresses").items()) {
      address(address, errors);
    }
    for (ObjectView address : subset.at("notReadyAddresses").items()) {
      address(address, errors);
    }
    ObjectView ports = subset.at("ports");
    for (ObjectView port : ports.items()) {
      port(port, ports.size() > 1, errors);
    }
  }

  private void address(ObjectView address, Errors errors) {
    Addresses.legacyIp(address.at("ip"), strict, errors);
    if (!address.at("hostname").text().isEmpty()) {
      Names.dnsLabel(address.at("hostname"), errors);
    }
    if (address.at("nodeName").present()) {
      Names.dnsSubdomain(address.at("nodeName"), errors);
    }
    EndpointAddress.validate(address.at("ip"), errors);
  }

  private static void port(ObjectView port, boolean nameDemanded, Errors errors) {
    if (!port.at("name").text().isEmpty()) {
      Names.dnsLabel(port.at("name"), errors);
    } else if (nameDemanded) {
      errors.required(port.at("name"), "");
    }
    Numbers.port(port.at("port"), errors);
    errors.oneOf(port.at("protocol"), "SCTP", "TCP", "UDP");
    if (port.at("appProtocol").present()) {
      Names.qualifiedName(port.at("appProtocol"), errors);
    }
  }

  @Override
  public void warn(ObjectView endpoints, Warnings warnings) {
    ObjectView manager = endpoints.at("metadata", "labels").key("endpoints.kubernetes.io/managed-by");
    if (manager.text().equals("endpoint-controller")) {
      return;
    }
    for (ObjectView subset : endpoints.at("subsets").items()) {
      for (ObjectView address : subset.at("addresses").items()) {
        Addresses.warnOfIp(address.at("ip"), warnings);
      }
      for (ObjectView address : subset.at("notReadyAddresses").items()) {
        Addresses.warnOfIp(address.at("ip"), warnings);
      }
    }
  }
}
