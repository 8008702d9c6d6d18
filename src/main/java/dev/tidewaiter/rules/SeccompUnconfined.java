package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.SeccompChecks;

/** Containers whose system calls nothing filters, because it was said so. */
public final class SeccompUnconfined implements ObjectRule {

  private static final String HELP = "set it to RuntimeDefault";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(SeccompChecks.baseline(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      String message = "no system call of " + PodFaults.whose(fault) + " is filtered: the seccomp profile is " + fault.value();
      out.add(Mend.value(subject, fault.at(), "Unconfined", "RuntimeDefault", message, HELP));
    }
  }
}
