package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.PrivilegeChecks;

/** Capabilities that are not among those that runtimes give by default. */
public final class CapabilityBeyondDefault implements ObjectRule {

  private static final String HELP = "drop ALL, and add only what the program cannot do without";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(PrivilegeChecks.capabilitiesBeyondDefault(PodFaults.of(subject)))) {
      String message = PodFaults.whose(fault) + " adds the capability " + fault.value() + ", which containers do not have by default";
      out.add(fault.at(), message, HELP);
    }
  }
}
