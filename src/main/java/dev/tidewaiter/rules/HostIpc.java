package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.HostChecks;

/** Pods that share the shared memory of their node. */
public final class HostIpc implements ObjectRule {

  private static final String HELP = "remove it; containers of one pod share memory without it";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(HostChecks.namespaces(PodFaults.of(subject)))) {
      if (fault.value().equals("hostIPC")) {
        out.add(fault.at(), "the pod shares memory segments and message queues with all processes of its node", HELP);
      }
    }
  }
}
