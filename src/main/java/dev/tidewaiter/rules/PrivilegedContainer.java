package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.PrivilegeChecks;

/** Containers that may do to their node whatever root may. */
public final class PrivilegedContainer implements ObjectRule {

  private static final String HELP = "remove it, and add the one capability that the program needs";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(PrivilegeChecks.privileged(PodFaults.of(subject)))) {
      out.add(fault.at(), PodFaults.whose(fault) + " is privileged: whoever gets into it owns the node", HELP);
    }
  }
}
