package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.RunAs;
import dev.tidewaiter.server.field.ObjectView;

/** Containers whose user may be one of their node. */
public final class UserIdLow implements ObjectRule {

  private static final String HELP = "name a user from 10000 on in securityContext.runAsUser";

  private static final long LOWEST = 10_000;

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    if (RunAs.areNotTheNodes(pod)) {
      return;
    }
    boolean podReported = false;
    for (PodContainer container : pod.allContainers()) {
      ObjectView user = RunAs.of(pod, container.view()).user();
      boolean ofPod = container.at("securityContext", "runAsUser").absent() && user.present();
      if (user.number() >= LOWEST || ofPod && podReported) {
        continue;
      }
      podReported |= ofPod;
      String whose = ofPod ? "the pod" : "container \"" + container.name() + "\"";
      String says =
          user.present()
              ? " runs as user " + user.number() + ", which may be one of its node"
              : " runs as the user its image names, which may be one of its node";
      out.add(user, whose + says, HELP);
    }
  }
}
