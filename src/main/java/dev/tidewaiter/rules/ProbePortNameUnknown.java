package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * A probe or hook that asks a port by a name that its container has not given to a port, so that it always fails.
 *
 * <p>Source: Kubernetes 1.37, pkg/probe, ResolveContainerPort.
 */
public final class ProbePortNameUnknown implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("httpGet", "tcpSocket");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      for (ObjectView probe : Probes.andHooksOf(container)) {
        ObjectView port = Probes.port(probe);
        if (port.isText() && !port.text().isEmpty() && !isNamed(container, port.text())) {
          String message =
              probe.name() + " of container \"" + container.name() + "\" asks port \"" + port.text() + "\", and no port has that name";
          out.add(port, message, help(container));
        }
      }
    }
  }

  private static boolean isNamed(PodContainer container, String name) {
    for (ObjectView port : container.at("ports").items()) {
      if (port.at("name").text().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String help(PodContainer container) {
    List<ObjectView> ports = container.at("ports").items();
    StringBuilder names = new StringBuilder();
    for (ObjectView port : ports) {
      if (!port.at("name").text().isEmpty()) {
        names.append(names.isEmpty() ? "" : ", ").append(port.at("name").text());
      }
    }
    return names.isEmpty()
        ? "name it under ports of this container, or write the number"
        : "the ports of this container are called " + names + "; the number will do, too";
  }
}
