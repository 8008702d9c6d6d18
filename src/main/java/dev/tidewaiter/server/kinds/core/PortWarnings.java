package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the server warns of in ports, over all containers of a Pod.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go.
 */
final class PortWarnings {

  private PortWarnings() {}

  static void warn(List<ObjectView> containers, Warnings warnings) {
    int ports = 0;
    for (ObjectView container : containers) {
      ports += container.at("ports").size();
    }
    if (ports < 2) {
      single(containers, warnings);
      return;
    }
    Map<String, PortUses> uses = new HashMap<>();
    for (ObjectView container : containers) {
      for (ObjectView port : container.at("ports").items()) {
        hostIp(port, warnings);
        String key = port.at("containerPort").number() + "/" + ContainerPortsValidation.protocol(port);
        PortUses before = uses.get(key);
        if (before == null) {
          before = new PortUses();
          uses.put(key, before);
        }
        before.add(port, warnings);
      }
    }
    names(containers, warnings);
  }

  /** A port that there are no others beside. */
  private static void single(List<ObjectView> containers, Warnings warnings) {
    for (ObjectView container : containers) {
      for (ObjectView port : container.at("ports").items()) {
        hostIp(port, warnings);
      }
    }
  }

  private static void hostIp(ObjectView port, Warnings warnings) {
    String ip = port.at("hostIP").text();
    if (!ip.isEmpty() && port.at("hostPort").number() == 0) {
      warnings.add(port, port.path() + ": hostIP set without hostPort: {Name:" + port.at("name").text() + " HostPort:0 ContainerPort:"
          + port.at("containerPort").number() + " Protocol:" + ContainerPortsValidation.protocol(port) + " HostIP:" + ip + "}");
    }
  }

  private static void names(List<ObjectView> containers, Warnings warnings) {
    Map<String, ObjectView> first = new HashMap<>();
    for (ObjectView container : containers) {
      for (ObjectView port : container.at("ports").items()) {
        String name = port.at("name").text();
        ObjectView other = name.isEmpty() ? null : first.get(name);
        if (other != null) {
          warnings.add(port, port.path() + ": duplicate port name " + GoPrint.quoted(name) + " with " + other.path()
              + ", services and probes that select ports by name will use " + other.path());
        } else if (!name.isEmpty()) {
          first.put(name, port);
        }
      }
    }
  }
}
