package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the API server demands of an EndpointSlice.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/discovery/validation, ValidateEndpointSlice; pkg/registry/discovery/endpointslice/strategy.go; the
 * declarative rules of pkg/apis/discovery/v1, which replace written ones and come last.
 */
public final class EndpointSliceRules implements KindRules {

  private static final int MAX_PORTS = 20000;
  private static final int MAX_ENDPOINTS = 1000;
  private static final String MANAGED_BY = "endpointslice.kubernetes.io/managed-by";

  private final boolean strict;

  public EndpointSliceRules(ClusterSettings settings) {
    strict = settings.strictAddresses();
  }

  @Override
  public JsonObject defaulted(JsonObject slice) {
    List<JsonValue> ports = new ArrayList<>();
    for (JsonValue port : Fill.itemsOf(slice, "ports")) {
      ports.add(port instanceof JsonObject object ? Fill.absentText(Fill.absentText(object, "name", ""), "protocol", "TCP") : port);
    }
    return Fill.items(slice, "ports", ports);
  }

  @Override
  public JsonObject prepared(JsonObject slice) {
    List<JsonValue> endpoints = new ArrayList<>();
    for (JsonValue endpoint : Fill.itemsOf(slice, "endpoints")) {
      endpoints.add(endpoint instanceof JsonObject object ? object.without("deprecatedTopology") : endpoint);
    }
    return Fill.items(slice, "endpoints", endpoints);
  }

  @Override
  public void validate(ObjectView slice, Errors errors) {
    ObjectView endpoints = slice.at("endpoints");
    ports(slice.at("ports"), errors);
    if (endpoints.size() > MAX_ENDPOINTS) {
      errors.tooMany(endpoints, endpoints.size(), MAX_ENDPOINTS);
    } else {
      for (ObjectView endpoint : endpoints.items()) {
        SliceEndpoint.validate(endpoint, slice.at("addressType").text(), strict, errors);
      }
    }
    declared(slice, errors);
  }

  private static void ports(ObjectView ports, Errors errors) {
    if (ports.size() > MAX_PORTS) {
      errors.tooMany(ports, ports.size(), MAX_PORTS);
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectView port : ports.items()) {
      ObjectView name = port.at("name");
      if (!name.text().isEmpty()) {
        Names.dnsLabel(name, errors);
      }
      if (!names.add(name.text())) {
        errors.duplicate(name, GoPrint.named(name));
      }
      errors.oneOf(port.at("protocol"), "SCTP", "TCP", "UDP");
      if (port.at("appProtocol").present()) {
        Names.qualifiedName(port.at("appProtocol"), errors);
      }
    }
  }

  private static void declared(ObjectView slice, Errors errors) {
    if (errors.demandText(slice.at("addressType"), "")) {
      errors.oneOf(slice.at("addressType"), "FQDN", "IPv4", "IPv6");
    }
    for (ObjectView endpoint : slice.at("endpoints").items()) {
      SliceEndpoint.declared(endpoint, errors);
    }
  }

  @Override
  public void warn(ObjectView slice, Warnings warnings) {
    ObjectView type = slice.at("addressType");
    if (type.text().equals("FQDN")) {
      warnings.add(type, "spec.addressType: FQDN endpoints are deprecated");
    }
    String manager = slice.at("metadata", "labels").key(MANAGED_BY).text();
    if (manager.equals("endpointslice-controller.k8s.io") || manager.equals("endpointslicemirroring-controller.k8s.io")) {
      return;
    }
    for (ObjectView endpoint : slice.at("endpoints").items()) {
      for (ObjectView address : endpoint.at("addresses").items()) {
        Addresses.warnOfIp(address, warnings);
      }
    }
  }
}
