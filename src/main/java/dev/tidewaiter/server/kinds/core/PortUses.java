package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Definitions of one container port and protocol, of which each later one may clash with each earlier one. Those that do are found by their
 * port of the node, so that many that do not cost nothing.
 */
final class PortUses {

  private static final String ANY_ADDRESS = "*";

  private final List<Use> all = new ArrayList<>();
  private final List<Use> withoutHostPort = new ArrayList<>();

  /** Those with a port of the node: by it and its address, and all of a port under {@link #ANY_ADDRESS}. */
  private final Map<String, List<Use>> byHostPort = new HashMap<>();

  /** Warns of clashes with the definitions before, and adds to them. */
  void add(ObjectView port, Warnings warnings) {
    if (warnings.isFull()) {
      return;
    }
    Use use = new Use(all.size(), port, port.at("hostPort").number(), port.at("hostIP").text());
    for (Use other : clashing(use)) {
      warnings.add(port, port.path() + ": " + clash(use, other) + " port definition with " + other.port.path());
    }
    all.add(use);
    if (use.hostPort == 0) {
      withoutHostPort.add(use);
    } else {
      at(use.hostPort, use.ip).add(use);
      at(use.hostPort, ANY_ADDRESS).add(use);
    }
  }

  /** All that clash with one, in their order. */
  private List<Use> clashing(Use use) {
    if (use.hostPort == 0) {
      return all;
    }
    List<Use> clashing = new ArrayList<>(withoutHostPort);
    if (use.ip.isEmpty()) {
      clashing.addAll(at(use.hostPort, ANY_ADDRESS));
    } else {
      clashing.addAll(at(use.hostPort, use.ip));
      clashing.addAll(at(use.hostPort, ""));
    }
    if (clashing.size() > withoutHostPort.size()) {
      clashing.sort((a, b) -> Integer.compare(a.number, b.number));
    }
    return clashing;
  }

  private List<Use> at(long hostPort, String ip) {
    String key = hostPort + "/" + ip;
    List<Use> there = byHostPort.get(key);
    if (there == null) {
      there = new ArrayList<>(1);
      byHostPort.put(key, there);
    }
    return there;
  }

  private static String clash(Use use, Use other) {
    if (use.hostPort == other.hostPort && use.ip.equals(other.ip)) {
      return "duplicate";
    }
    return use.hostPort == 0 || other.hostPort == 0 ? "overlapping" : "dangerously ambiguous";
  }

  /** A definition and its number, with what is compared read once. */
  private record Use(int number, ObjectView port, long hostPort, String ip) {}
}
