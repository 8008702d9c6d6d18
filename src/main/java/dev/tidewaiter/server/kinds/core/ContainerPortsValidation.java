package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A container's ports.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateContainerPorts, AccumulateUniqueHostPorts, validatePodHostNetworkDeps.
 */
final class ContainerPortsValidation {

  private ContainerPortsValidation() {}

  static void validate(ObjectView ports, Errors errors) {
    if (ports.size() == 0) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectView port : ports.items()) {
      name(port.at("name"), names, errors);
      ObjectView containerPort = port.at("containerPort");
      if (containerPort.number() == 0) {
        errors.required(containerPort, "");
      } else {
        Numbers.port(containerPort, errors);
      }
      if (port.at("hostPort").number() != 0) {
        Numbers.port(port.at("hostPort"), errors);
      }
      errors.oneOfIfAny(port.at("protocol"), "SCTP", "TCP", "UDP");
    }
  }

  /**
   * Each port of the node may be used once.
   *
   * @param used what containers before this one use
   */
  static void hostPorts(ObjectView container, Set<String> used, Errors errors) {
    for (ObjectView port : container.at("ports").items()) {
      ObjectView hostPort = port.at("hostPort");
      if (hostPort.number() != 0) {
        String use = protocol(port) + "/" + port.at("hostIP").text() + "/" + hostPort.number();
        if (!used.add(use)) {
          errors.duplicate(hostPort, GoPrint.quoted(use));
        }
      }
    }
  }

  /** In the node's network the ports of node and container are the same; a template may leave the node's out. */
  static void hostNetwork(ObjectView spec, boolean isPod, Errors errors) {
    if (!spec.at("hostNetwork").flag()) {
      return;
    }
    for (ObjectView container : spec.at("containers").items()) {
      for (ObjectView port : container.at("ports").items()) {
        long hostPort = port.at("hostPort").number();
        if ((isPod || hostPort != 0) && hostPort != port.at("containerPort").number()) {
          errors.invalid(port.at("hostPort"), Long.toString(hostPort), "must match `containerPort` when `hostNetwork` is true");
        }
      }
    }
  }

  /** The protocol; TCP if none is named. */
  static String protocol(ObjectView port) {
    String protocol = port.at("protocol").text();
    return protocol.isEmpty() ? "TCP" : protocol;
  }

  private static void name(ObjectView name, Set<String> names, Errors errors) {
    if (name.text().isEmpty()) {
      return;
    }
    List<String> wrong = Formats.portName(name.text());
    errors.invalidEach(name, wrong);
    if (wrong.isEmpty() && !names.add(name.text())) {
      errors.duplicate(name);
    }
  }
}
