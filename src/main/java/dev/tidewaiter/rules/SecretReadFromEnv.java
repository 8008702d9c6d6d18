package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Secrets that containers get in their environment. */
public final class SecretReadFromEnv implements ObjectRule {

  private static final String HELP = "mount the Secret as a volume, and let the program read the file";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView all : container.at("envFrom").items()) {
        secret(container, all.at("secretRef"), out);
      }
      for (ObjectView variable : container.at("env").items()) {
        secret(container, variable.at("valueFrom", "secretKeyRef"), out);
      }
    }
  }

  private static void secret(PodContainer container, ObjectView reference, Violations out) {
    if (reference.present()) {
      String message =
          "container \"" + container.name() + "\" has what Secret \"" + reference.at("name").text() + "\" holds in its environment";
      out.add(Violation.atKey(reference, message, HELP));
    }
  }
}
