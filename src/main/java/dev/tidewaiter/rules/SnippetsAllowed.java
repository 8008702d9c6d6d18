package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.server.field.ObjectView;

/** Settings of ingress-nginx that let every Ingress write its configuration. */
public final class SnippetsAllowed implements ObjectRule {

  private static final String HELP = "leave it out, or set it to \"false\"";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView allowed = subject.written().at("data").key("allow-snippet-annotations");
    if (allowed.text().equals("true")) {
      String message = "everybody who may write an Ingress writes the configuration of NGINX, and reads what the controller may read";
      out.add(Mend.value(subject, allowed, "true", "false", message, HELP));
    }
  }
}
