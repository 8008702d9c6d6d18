package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers without any of the four ways by which Linux holds them back. */
public final class HardeningMissing implements ObjectRule {

  private static final String HELP = "set seccompProfile of the pod to RuntimeDefault, and drop ALL capabilities";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView ofPod = pod.spec().at("securityContext");
    for (PodContainer container : pod.allContainers()) {
      ObjectView own = container.at("securityContext");
      if (!hardened(own) && !hardened(ofPod) && own.at("capabilities").at("drop").size() == 0) {
        String message =
            "container \"" + container.name() + "\" has no seccomp or AppArmor profile, no SELinux options, and drops no capability";
        out.add(own, message, HELP);
      }
    }
  }

  private static boolean hardened(ObjectView context) {
    return context.at("seccompProfile").present() || context.at("appArmorProfile").present() || context.at("seLinuxOptions").present();
  }
}
