package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.rules.security.RunAs;
import dev.tidewaiter.server.podsecurity.UserChecks;

/** Containers that nothing in the manifest keeps from running as root. Those of which it is said that they do are another rule's. */
public final class MayRunAsRoot implements ObjectRule {

  private static final String HELP = "set securityContext.runAsNonRoot of the pod to true";

  @Override
  public void check(Subject subject, Violations out) {
    if (RunAs.rootIsNobody(subject)) {
      return;
    }
    boolean podReported = false;
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      RunAs runAs = RunAs.of(pod, container.view());
      boolean said = runAs.isRoot() && subject.settings().podSecurityMinor() >= UserChecks.ROOT_SINCE;
      if (!runAs.mayBeRoot() || said) {
        continue;
      }
      boolean own = container.at("securityContext", "runAsNonRoot").present();
      if (runAs.nonRoot().absent()) {
        String message = "nothing keeps container \"" + container.name() + "\" from running as root";
        out.add(runAs.nonRoot(), message, HELP);
      } else if (own) {
        String message = "container \"" + container.name() + "\" may run as root";
        out.add(Mend.value(subject, runAs.nonRoot(), "false", "true", message, HELP));
      } else if (!podReported) {
        podReported = true;
        out.add(Mend.value(subject, runAs.nonRoot(), "false", "true", "the containers of the pod may run as root", HELP));
      }
    }
  }
}
