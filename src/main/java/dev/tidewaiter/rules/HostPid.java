package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.HostChecks;

/** Pods that share the processes of their node. */
public final class HostPid implements ObjectRule {

  private static final String HELP = "remove it; kubectl debug --target shows the processes of one container";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(HostChecks.namespaces(PodFaults.of(subject)))) {
      if (fault.value().equals("hostPID")) {
        out.add(fault.at(), "the pod sees all processes of its node, and as root their memory and files", HELP);
      }
    }
  }
}
