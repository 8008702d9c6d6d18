package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.SecretNames;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** Environment variables that hold a secret for everybody to read. */
public final class LiteralSecretInEnv implements ObjectRule {

  private static final String HELP =
      "put it into a Secret and refer to it by secretKeyRef; change it, as it is known now";

  @Override
  public List<String> watches() {
    return List.of("env");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView variable : container.at("env").items()) {
        ObjectView value = variable.at("value");
        String name = value.text().isEmpty() ? "" : variable.at("name").text();
        if (SecretNames.isSecret(name) && SecretNames.isValue(name, value.text())) {
          out.add(value, "variable " + name + " of container \"" + container.name() + "\" is a secret written into the manifest", HELP);
        }
      }
    }
  }
}
