package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.HostChecks;

/** Containers that are processes of a Windows node. */
public final class WindowsHostProcess implements ObjectRule {

  private static final String HELP = "run it as an ordinary container";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(HostChecks.windowsHostProcess(PodFaults.of(subject)))) {
      out.add(fault.at(), PodFaults.whose(fault) + " runs as a process of its Windows node", HELP);
    }
  }
}
