package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.Service;
import dev.tidewaiter.rules.facts.Service.ServicePort;
import dev.tidewaiter.rules.facts.ServiceCalls;
import dev.tidewaiter.rules.facts.Services;
import java.util.List;

/** A webhook, a conversion or an APIService whose Service is not there or does not have the port that the API server calls. */
public final class WebhookServiceMissing implements SetRule {

  private static final String FOLLOWS = "the API server can not call it, and refuses the requests that need it";

  @Override
  public List<Facts<?>> needs() {
    return List.of(ServiceCalls.FACTS, Service.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ServiceCalls.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (ServiceCalls call : set.all(ServiceCalls.FACTS)) {
      missing.tell(call.service(), FOLLOWS);
      List<Service> called = set.get(Services.OF).called(call.service(), set.complete());
      if (!called.isEmpty() && !anyHas(called, call.port())) {
        String message = "Service \"" + call.service().name() + "\" has no port " + call.port();
        SetViolation violation = SetViolation.at(call.portAt(), message, FOLLOWS).related(called.get(0).place(), "this Service");
        out.add(set.complete() ? violation : violation.atMost(Severity.WARNING));
      }
    }
  }

  private static boolean anyHas(List<Service> services, long number) {
    for (Service service : services) {
      for (ServicePort port : service.ports()) {
        if (port.number() == number) {
          return true;
        }
      }
      if (service.type().equals("ExternalName") || service.ports().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
