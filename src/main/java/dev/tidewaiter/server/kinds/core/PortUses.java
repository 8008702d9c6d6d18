package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.ArrayList;
import java.util.List;

/** Definitions of one container port and protocol, of which each later one may clash with each earlier one. */
final class PortUses {

  private final List<ObjectView> before = new ArrayList<>();

  /** Warns of clashes with the definitions before, and adds to them. */
  void add(ObjectView port, Warnings warnings) {
    for (ObjectView other : before) {
      String clash = clash(port, other);
      if (!clash.isEmpty()) {
        warnings.add(port, port.path() + ": " + clash + " port definition with " + other.path());
      }
    }
    before.add(port);
  }

  private static String clash(ObjectView port, ObjectView other) {
    long hostPort = port.at("hostPort").number();
    long otherHostPort = other.at("hostPort").number();
    String ip = port.at("hostIP").text();
    String otherIp = other.at("hostIP").text();
    if (ip.equals(otherIp) && hostPort == otherHostPort) {
      return "duplicate";
    }
    if (hostPort == 0 || otherHostPort == 0) {
      return "overlapping";
    }
    return hostPort == otherHostPort && ip.isEmpty() != otherIp.isEmpty() ? "dangerously ambiguous" : "";
  }
}
