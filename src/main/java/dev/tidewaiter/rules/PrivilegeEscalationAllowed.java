package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.PrivilegeChecks;

/** Containers that do not say that no process of theirs gets more privileges than its parent. */
public final class PrivilegeEscalationAllowed implements ObjectRule {

  private static final String HELP = "set securityContext.allowPrivilegeEscalation to false";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(PrivilegeChecks.escalation(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      String says = fault.at().present() ? " lets" : " does not say allowPrivilegeEscalation: false, which lets";
      String message = PodFaults.whose(fault) + says + " its processes get more privileges than they began with";
      out.add(Mend.value(subject, fault.at(), "true", "false", message, HELP));
    }
  }
}
