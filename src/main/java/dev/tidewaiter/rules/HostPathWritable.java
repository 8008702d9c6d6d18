package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.HostPaths;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Map;

/** Mounts through which containers write to their node. */
public final class HostPathWritable implements ObjectRule {

  private static final String HELP = "set readOnly of the mount to true";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    Map<String, ObjectView> directories = HostPaths.directories(pod);
    if (directories.isEmpty()) {
      return;
    }
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView path = directories.get(mount.at("name").text());
        if (path != null && !mount.at("readOnly").flag()) {
          String message = "container \"" + container.name() + "\" may write to " + path.text() + " of its node";
          Violation violation = Mend.value(subject, mount.at("readOnly"), "false", "true", message, HELP);
          out.add(violation.related(path, "the directory of the node"));
        }
      }
    }
  }
}
