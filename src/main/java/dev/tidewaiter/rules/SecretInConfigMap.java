package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.SecretNames;
import dev.tidewaiter.server.field.ObjectView;

/** Secrets in objects that are not made for them. */
public final class SecretInConfigMap implements ObjectRule {

  private static final String HELP = "put it into a Secret, and change it, as it is known now";

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView entry : subject.written().at("data").entries()) {
      if (SecretNames.isSecret(entry.name()) && SecretNames.isValue(entry.name(), entry.text())) {
        out.add(entry, "\"" + entry.name() + "\" is a secret, and a ConfigMap is shown to everybody who may look at the namespace", HELP);
      }
    }
  }
}
