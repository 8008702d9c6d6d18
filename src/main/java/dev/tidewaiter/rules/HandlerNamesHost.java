package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.HostChecks;

/** Hosts that probes and handlers name. */
public final class HandlerNamesHost implements ObjectRule {

  private static final String HELP = "leave out host, which means the pod; name a virtual host in the header Host";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(HostChecks.handlerHosts(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      String message =
          "a probe or hook of " + PodFaults.whose(fault) + " goes from the node to \"" + fault.value() + "\" instead of the pod";
      out.add(fault.at(), message, HELP);
    }
  }
}
