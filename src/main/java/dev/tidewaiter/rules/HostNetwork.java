package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.HostChecks;

/** Pods that share the network of their node. */
public final class HostNetwork implements ObjectRule {

  private static final String HELP = "remove it, and reach the pods through a Service";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(HostChecks.namespaces(PodFaults.of(subject)))) {
      if (fault.value().equals("hostNetwork")) {
        out.add(fault.at(), "the pod uses the network of its node, with the node's ports and what listens on its loopback address", HELP);
      }
    }
  }
}
