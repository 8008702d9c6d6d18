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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Pod Security takes for a container that may run as root though it may not. */
public final class NonRootNotEnforced implements ObjectRule {

  private static final String HELP = "set securityContext.runAsNonRoot of the pod to true";

  @Override
  public void check(Subject subject, Violations out) {
    List<Fault> faults = PodFaults.in(UserChecks.runAsNonRoot(PodFaults.of(subject), subject.settings().podSecurityMinor()));
    if (faults.isEmpty()) {
      return;
    }
    Set<String> root = mayBeRoot(subject.pod().orElseThrow());
    for (Fault fault : faults) {
      if (!root.contains(fault.holder())) {
        String message = PodFaults.whose(fault) + " does not run as root, but does not say runAsNonRoot: true, as the level asks";
        out.add(fault.at(), message, HELP);
      }
    }
  }

  /** The containers that may in truth run as root; the empty name if the pod decides it for one of them. */
  private static Set<String> mayBeRoot(PodTemplate pod) {
    Set<String> root = new HashSet<>();
    for (PodContainer container : pod.allContainers()) {
      if (RunAs.of(pod, container.view()).mayBeRoot()) {
        root.add(container.name());
        if (container.at("securityContext", "runAsNonRoot").absent()) {
          root.add("");
        }
      }
    }
    return root;
  }
}
