package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * The ports of a Service.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateServicePort and validateService.
 */
final class ServicePorts {

  private ServicePorts() {}

  static void validate(ObjectView ports, Errors errors) {
    Set<String> names = new HashSet<>();
    for (ObjectView port : ports.items()) {
      name(port.at("name"), ports.size() > 1, names, errors);
      Numbers.port(port.at("port"), errors);
      errors.oneOf(port.at("protocol"), "SCTP", "TCP", "UDP");
      Numbers.portOrName(port.at("targetPort"), errors);
      if (port.at("appProtocol").present()) {
        Names.qualifiedName(port.at("appProtocol"), errors);
      }
    }
  }

  /** A type that has no node ports must say none; the others each once a protocol. */
  static void nodePorts(ObjectView spec, Errors errors) {
    if (spec.at("type").text().equals("ClusterIP")) {
      for (ObjectView port : spec.at("ports").items()) {
        if (port.at("nodePort").number() != 0) {
          errors.forbidden(port.at("nodePort"), "may not be used when `type` is 'ClusterIP'");
        }
      }
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView port : spec.at("ports").items()) {
      ObjectView nodePort = port.at("nodePort");
      if (nodePort.number() != 0 && !seen.add(port.at("protocol").text() + " " + nodePort.number())) {
        errors.duplicate(nodePort);
      }
    }
  }

  static void eachOnce(ObjectView ports, Errors errors) {
    Set<String> seen = new HashSet<>();
    for (ObjectView port : ports.items()) {
      if (!seen.add(port.at("protocol").text() + " " + port.at("port").number())) {
        errors.duplicate(port, printed(port));
      }
    }
  }

  /** The server prints what it compares: a port with all but number and protocol left out. */
  private static String printed(ObjectView port) {
    return new GoStruct().raw("Name", "\"\"").text("Protocol", port.at("protocol")).raw("AppProtocol", "null")
        .number("Port", port.at("port")).raw("TargetPort", "0").raw("NodePort", "0").print();
  }

  private static void name(ObjectView name, boolean demanded, Set<String> names, Errors errors) {
    if (name.text().isEmpty()) {
      if (demanded) {
        errors.required(name, "");
      }
      return;
    }
    Names.dnsLabel(name, errors);
    if (!names.add(name.text())) {
      errors.duplicate(name, GoPrint.value(name));
    }
  }
}
