package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An endpoint of an EndpointSlice.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/discovery/validation, validateEndpoints and validateHints; pkg/apis/discovery/v1, Validate_Endpoint.
 */
final class SliceEndpoint {

  private static final int MAX_ADDRESSES = 100;
  private static final int MAX_HINTS = 8;

  private SliceEndpoint() {}

  static void validate(ObjectView endpoint, String addressType, boolean strict, Errors errors) {
    addresses(endpoint.at("addresses"), addressType, strict, errors);
    if (endpoint.at("nodeName").present()) {
      Names.dnsSubdomain(endpoint.at("nodeName"), errors);
    }
    if (endpoint.at("hostname").present()) {
      Names.dnsLabel(endpoint.at("hostname"), errors);
    }
    hints(endpoint.at("hints"), errors);
  }

  static void declared(ObjectView endpoint, Errors errors) {
    ObjectView addresses = endpoint.at("addresses");
    if (addresses.size() == 0) {
      errors.required(addresses, "");
    } else if (addresses.size() > MAX_ADDRESSES) {
      errors.tooMany(addresses, addresses.size(), MAX_ADDRESSES);
    }
  }

  private static void addresses(ObjectView addresses, String type, boolean strict, Errors errors) {
    for (ObjectView address : addresses.items()) {
      switch (type) {
        case "IPv4", "IPv6" -> address(address, addresses, type, strict, errors);
        case "FQDN" -> domainName(address, errors);
        default -> { }
      }
    }
  }

  /** An address of the other family is reported at the list. */
  private static void address(ObjectView address, ObjectView list, String family, boolean strict, Errors errors) {
    int before = errors.count();
    if (family.equals("IPv4")) {
      Addresses.legacyIp(address, strict, errors);
    } else {
      Addresses.ip(address, errors);
    }
    if (errors.count() > before) {
      return;
    }
    if (IpAddress.parse(address.text()).orElseThrow().isV4() != family.equals("IPv4")) {
      errors.invalid(list, GoPrint.value(address), "must be an " + family + " address");
    }
    EndpointAddress.validate(address, errors);
  }

  private static void domainName(ObjectView field, Errors errors) {
    if (!errors.demandText(field, "")) {
      return;
    }
    String name = field.text().endsWith(".") ? field.text().substring(0, field.text().length() - 1) : field.text();
    List<String> wrong = Dns.subdomain(name);
    if (!wrong.isEmpty()) {
      errors.invalid(field, GoPrint.quoted(name), String.join(",", wrong));
    } else if (name.indexOf('.') < 0) {
      errors.invalid(field, GoPrint.quoted(name), "should be a domain with at least two segments separated by dots");
    } else {
      firstWrongLabel(field, name, errors);
    }
  }

  private static void firstWrongLabel(ObjectView field, String name, Errors errors) {
    for (String label : name.split("\\.", -1)) {
      List<String> wrong = Dns.label(label);
      if (!wrong.isEmpty()) {
        errors.invalid(field, GoPrint.quoted(label), String.join(",", wrong));
        return;
      }
    }
  }

  private static void hints(ObjectView hints, Errors errors) {
    if (fewEnough(hints.at("forZones"), errors)) {
      eachOnce(hints.at("forZones"), true, errors);
      if (fewEnough(hints.at("forNodes"), errors)) {
        eachOnce(hints.at("forNodes"), false, errors);
      }
    }
  }

  private static boolean fewEnough(ObjectView list, Errors errors) {
    if (list.size() > MAX_HINTS) {
      errors.tooMany(list, list.size(), MAX_HINTS);
      return false;
    }
    return true;
  }

  private static void eachOnce(ObjectView list, boolean zones, Errors errors) {
    Set<String> names = new HashSet<>();
    for (ObjectView item : list.items()) {
      ObjectView name = item.at("name");
      if (!names.add(name.text())) {
        errors.duplicate(name);
      }
      if (zones) {
        Names.labelValue(name, errors);
      } else {
        Names.dnsSubdomain(name, errors);
      }
    }
  }
}
