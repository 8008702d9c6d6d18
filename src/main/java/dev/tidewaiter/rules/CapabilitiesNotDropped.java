package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.PrivilegeChecks;

/** Containers that do not drop all capabilities. */
public final class CapabilitiesNotDropped implements ObjectRule {

  private static final String HELP = "set securityContext.capabilities.drop to [ALL], and add back what is needed";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(PrivilegeChecks.capabilitiesNotDropped(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      if (fault.value().isEmpty()) {
        out.add(fault.at(), PodFaults.whose(fault) + " does not drop ALL capabilities, and so keeps some it may not need", HELP);
      }
    }
  }
}
