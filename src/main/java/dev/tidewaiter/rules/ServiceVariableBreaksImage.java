package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.ConfiguredByPrefix;
import dev.tidewaiter.rules.facts.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Service of a name by which Kubernetes makes a variable that an image of its namespace takes for one of its settings.
 *
 * <p>Source: Kubernetes 1.37, pkg/kubelet/envvars, FromServices: {@code NAME_PORT} is {@code tcp://address:port}.
 */
public final class ServiceVariableBreaksImage implements SetRule {

  private static final String HELP = "set enableServiceLinks: false in the pod's spec, or give the Service another name";

  @Override
  public List<Facts<?>> needs() {
    return List.of(ConfiguredByPrefix.FACTS, Service.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ConfiguredByPrefix.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    List<ConfiguredByPrefix> containers = set.all(ConfiguredByPrefix.FACTS);
    if (containers.isEmpty()) {
      return;
    }
    Map<String, Service> services = new HashMap<>();
    for (Service service : set.all(Service.FACTS)) {
      if (!service.headless() && !service.type().equals("ExternalName")) {
        services.putIfAbsent(service.namespace() + "/" + service.name(), service);
      }
    }
    for (ConfiguredByPrefix container : containers) {
      Service service = services.get(container.namespace() + "/" + container.service());
      if (service != null) {
        String message =
            container.variable() + ", which Kubernetes sets to tcp://... for Service \"" + service.name() + "\", is a setting of image \""
                + container.image() + "\"";
        out.add(SetViolation.at(container.at(), message, HELP).related(service.place(), "of this name the variable is made"));
      }
    }
  }
}
