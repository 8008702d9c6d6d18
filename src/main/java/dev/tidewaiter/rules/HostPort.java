package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.HostChecks;

/** Ports of the node that containers take. */
public final class HostPort implements ObjectRule {

  private static final String HELP = "leave out hostPort, and reach the pods through a Service";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(HostChecks.ports(PodFaults.written(subject)))) {
      out.add(fault.at(), PodFaults.whose(fault) + " takes port " + fault.value() + " of its node, on all addresses", HELP);
    }
  }
}
