package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A StatefulSet without a serviceName, so that its pods have no names that others could look up. */
public final class StatefulSetWithoutService implements ObjectRule {

  private static final String HELP = "serviceName: the name of a Service with clusterIP: None that selects the pods";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView service = subject.written().at("spec", "serviceName");
    if (service.text().isEmpty()) {
      out.add(service, "without a serviceName the pods can't be told apart by name from outside", HELP);
    }
  }
}
