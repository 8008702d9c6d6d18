package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A rule of an Ingress for any host, or for all hosts of a domain, or a backend for whatever no rule is for. */
public final class IngressWithoutHost implements ObjectRule {

  private static final String HELP = "name the host, so that another Ingress can't be shadowed";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    for (ObjectView rule : spec.at("rules").items()) {
      ObjectView host = rule.at("host");
      if (host.text().isEmpty()) {
        out.add(host, "the rule is for any host, those of other teams too", HELP);
      } else if (host.text().startsWith("*")) {
        out.add(host, "the rule is for any host of \"" + host.text() + "\"", HELP);
      }
    }
    if (spec.at("defaultBackend").present()) {
      out.add(Violation.atKey(spec.at("defaultBackend"), "the backend gets what no rule is for, of any host", HELP));
    }
  }
}
