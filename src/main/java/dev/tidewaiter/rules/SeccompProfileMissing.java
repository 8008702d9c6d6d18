package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.SeccompChecks;

/** Containers whose system calls nobody asked to filter. What an annotation asks for counts for nothing. */
public final class SeccompProfileMissing implements ObjectRule {

  private static final String HELP = "set securityContext.seccompProfile.type of the pod to RuntimeDefault";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(SeccompChecks.restricted(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      if (fault.at().absent()) {
        String says = PodFaults.seccompAnnotation(subject, fault.holder()).present()
            ? " has its seccomp profile only in an annotation, which nothing reads since Kubernetes 1.27"
            : " has no seccomp profile, so that it may make any system call";
        out.add(fault.at(), PodFaults.whose(fault) + says, HELP);
      }
    }
  }
}
