package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.UserChecks;

/** Containers of which it is not said that they don't run as root. */
public final class MayRunAsRoot implements ObjectRule {

  private static final String HELP = "set securityContext.runAsNonRoot of the pod to true";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(UserChecks.runAsNonRoot(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      String says = fault.at().present() ? " may run as root" : " does not say runAsNonRoot: true, so it may run as root";
      out.add(fault.at(), PodFaults.whose(fault) + says, HELP);
    }
  }
}
