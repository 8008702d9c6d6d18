package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.ArrayList;
import java.util.List;

/** Definitions of one container port and protocol, of which each later one may clash with each earlier one. */
final class PortUses {

  private final List<Use> before = new ArrayList<>();

  /** Warns of clashes with the definitions before, and adds to them. */
  void add(ObjectView port, Warnings warnings) {
    if (warnings.isFull()) {
      return;
    }
    Use use = new Use(port, port.at("hostPort").number(), port.at("hostIP").text());
    for (Use other : before) {
      String clash = clash(use, other);
      if (!clash.isEmpty()) {
        warnings.add(port, port.path() + ": " + clash + " port definition with " + other.port.path());
      }
    }
    before.add(use);
  }

  private static String clash(Use use, Use other) {
    if (use.hostPort == other.hostPort && use.ip.equals(other.ip)) {
      return "duplicate";
    }
    if (use.hostPort == 0 || other.hostPort == 0) {
      return "overlapping";
    }
    return use.hostPort == other.hostPort && use.ip.isEmpty() != other.ip.isEmpty() ? "dangerously ambiguous" : "";
  }

  /** A definition, with what is compared read once. */
  private record Use(ObjectView port, long hostPort, String ip) {}
}
