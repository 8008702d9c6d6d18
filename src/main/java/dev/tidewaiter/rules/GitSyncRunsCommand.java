package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers of git-sync that are told what program is git. */
public final class GitSyncRunsCommand implements ObjectRule {

  private static final String HELP = "leave it out; the image has a git of its own";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      if (!container.image().contains("git-sync")) {
        continue;
      }
      for (ObjectView variable : container.at("env").items()) {
        if (variable.at("name").text().equals("GITSYNC_GIT")) {
          runs(container, variable.at("value"), out);
        }
      }
      for (ObjectView argument : container.at("args").items()) {
        if (argument.text().startsWith("--git=") || argument.text().startsWith("-git=")) {
          runs(container, argument, out);
        }
      }
    }
  }

  private static void runs(PodContainer container, ObjectView at, Violations out) {
    out.add(at, "container \"" + container.name() + "\" runs a program of the pod's choice instead of git", HELP);
  }
}
