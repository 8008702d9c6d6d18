package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Annotations by which an Ingress writes the configuration of NGINX. */
public final class IngressSnippet implements ObjectRule {

  private static final String HELP = "use the annotation that is made for the purpose";

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView annotation : subject.written().at("metadata", "annotations").entries()) {
      String name = annotation.name();
      if (name.endsWith("-snippet") && name.startsWith("nginx.ingress.kubernetes.io/")) {
        String message = name + " goes into the configuration of NGINX as it is, which controllers since 1.9 refuse";
        out.add(Violation.atKey(annotation, message, HELP));
      }
    }
  }
}
