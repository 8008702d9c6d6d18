package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A port, or a range of ports, of a NetworkPolicy's rule.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateNetworkPolicyPort.
 */
final class PolicyPort {

  private PolicyPort() {}

  static void validate(ObjectView entry, Errors errors) {
    ObjectView port = entry.at("port");
    ObjectView end = entry.at("endPort");
    errors.oneOfIfPresent(entry.at("protocol"), "TCP", "UDP", "SCTP");
    if (port.absent()) {
      notWithout(end, "may not be specified when `port` is not specified", errors);
    } else if (port.isText()) {
      notWithout(end, "may not be specified when `port` is non-numeric", errors);
      Numbers.portOrName(port, errors);
    } else {
      Numbers.port(port, errors);
      range(port, end, errors);
    }
  }

  private static void notWithout(ObjectView end, String why, Errors errors) {
    if (end.present()) {
      errors.invalid(end, why);
    }
  }

  private static void range(ObjectView port, ObjectView end, Errors errors) {
    if (end.absent()) {
      return;
    }
    if (end.number() < port.number()) {
      errors.invalid(end, "must be greater than or equal to `port`");
    }
    Numbers.port(end, errors);
  }
}
