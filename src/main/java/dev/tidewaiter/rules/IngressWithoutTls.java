package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** An Ingress without TLS, as far as its fields say. */
public final class IngressWithoutTls implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView tls = subject.written().at("spec", "tls");
    if (tls.size() == 0) {
      out.add(tls, "the Ingress has no TLS: passwords and pages are sent as they are", "name its hosts and a certificate under tls");
    }
  }
}
