package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Ingress;
import dev.tidewaiter.rules.facts.Ingress.Backend;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.Reference;
import dev.tidewaiter.rules.facts.Service;
import dev.tidewaiter.rules.facts.Service.ServicePort;
import dev.tidewaiter.rules.facts.Services;
import java.util.List;

/** An Ingress that sends traffic to a Service that is not there, or to a port that the Service does not have. */
public final class IngressBackendMissing implements SetRule {

  private static final String FOLLOWS = "requests for it are answered with 503";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Ingress.FACTS, Service.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Ingress.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    Services services = set.get(Services.OF);
    for (Ingress ingress : set.all(Ingress.FACTS)) {
      for (Backend backend : ingress.backends()) {
        Reference name = backend.service();
        List<Service> called = services.called(name, set.complete());
        if (!called.isEmpty() && !hasPort(called, backend)) {
          tell(backend, called.get(0), set.complete(), out);
        }
        missing.tell(name, FOLLOWS);
      }
    }
  }

  /** Whether one of the Services of the name has it; in a part of a set there may be variants. One without ports has no cluster address. */
  private static boolean hasPort(List<Service> services, Backend backend) {
    for (Service service : services) {
      if (service.type().equals("ExternalName") || service.ports().isEmpty()) {
        return true;
      }
      for (ServicePort port : service.ports()) {
        if (backend.portName().isEmpty() ? port.number() == backend.port() : port.name().equals(backend.portName())) {
          return true;
        }
      }
    }
    return backend.portName().isEmpty() && backend.port() == 0;
  }

  private static void tell(Backend backend, Service service, boolean complete, SetViolations out) {
    String port = backend.portName().isEmpty() ? String.valueOf(backend.port()) : "named \"" + backend.portName() + "\"";
    String message = "Service \"" + service.name() + "\" has no port " + port;
    SetViolation violation = SetViolation.at(backend.portAt(), message, "it has " + ports(service) + "; " + FOLLOWS);
    violation = violation.related(service.ports().get(0).at(), "a port of the Service");
    out.add(complete ? violation : violation.atMost(Severity.WARNING));
  }

  private static String ports(Service service) {
    StringBuilder out = new StringBuilder();
    for (ServicePort port : service.ports()) {
      out.append(out.isEmpty() ? "" : ", ").append(port.number()).append(port.name().isEmpty() ? "" : " (" + port.name() + ")");
      if (port.target() != port.number()) {
        out.append(" to ").append(port.targetName().isEmpty() ? String.valueOf(port.target()) : port.targetName());
      }
    }
    return out.toString();
  }
}
