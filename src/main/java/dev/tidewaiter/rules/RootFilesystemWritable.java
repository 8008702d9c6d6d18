package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.server.field.ObjectView;

/** Containers that may write wherever their image lets them. */
public final class RootFilesystemWritable implements ObjectRule {

  private static final String HELP =
      "set securityContext.readOnlyRootFilesystem to true, and mount an emptyDir where it must write";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    if (pod.spec().at("os", "name").text().equals("windows")) {
      return;
    }
    for (PodContainer container : pod.allContainers()) {
      ObjectView readOnly = container.at("securityContext", "readOnlyRootFilesystem");
      if (!readOnly.flag()) {
        String message = "container \"" + container.name() + "\" may write to its root filesystem";
        out.add(Mend.value(subject, readOnly, "false", "true", message, HELP));
      }
    }
  }
}
