package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.rules.security.RunAs;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.UserChecks;

/** What Pod Security takes for a container that may run as root though it may not. */
public final class NonRootNotEnforced implements ObjectRule {

  private static final String HELP = "set securityContext.runAsNonRoot of the pod to true";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(UserChecks.runAsNonRoot(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      if (!mayBeRoot(subject.pod().orElseThrow(), fault)) {
        String message = PodFaults.whose(fault) + " does not run as root, but does not say runAsNonRoot: true, as the level asks";
        out.add(fault.at(), message, HELP);
      }
    }
  }

  /** Whether one of the containers that a field decides for may in truth run as root. */
  private static boolean mayBeRoot(PodTemplate pod, Fault fault) {
    for (PodContainer container : pod.allContainers()) {
      RunAs runAs = RunAs.of(pod, container.view());
      boolean decided =
          fault.holder().isEmpty() ? container.at("securityContext", "runAsNonRoot").absent() : fault.holder().equals(container.name());
      if (decided && runAs.mayBeRoot()) {
        return true;
      }
    }
    return false;
  }
}
