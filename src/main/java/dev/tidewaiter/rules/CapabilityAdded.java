package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.PrivilegeChecks;

/** Capabilities that are added though the strictest level allows but one. */
public final class CapabilityAdded implements ObjectRule {

  private static final String HELP = "use an image that needs none but NET_BIND_SERVICE";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(PrivilegeChecks.capabilitiesNotDropped(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      if (!fault.value().isEmpty() && PrivilegeChecks.isDefault(fault.value())) {
        String message = PodFaults.whose(fault) + " adds the capability " + fault.value() + " to those it has dropped or may drop";
        out.add(fault.at(), message, HELP);
      }
    }
  }
}
