package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.UserChecks;

/** Containers that run as root because it was said so. */
public final class RunsAsRoot implements ObjectRule {

  private static final String HELP = "name another user, or set hostUsers of the pod to false";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(UserChecks.runAsUser(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      out.add(fault.at(), PodFaults.whose(fault) + " runs as root", HELP);
    }
  }
}
