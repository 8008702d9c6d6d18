package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.KernelChecks;

/** Settings of the kernel that are not a pod's own, or that harm others. */
public final class UnsafeSysctl implements ObjectRule {

  private static final String HELP =
      "leave it out, or list it under allowedUnsafeSysctls of the kubelets of these nodes";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(KernelChecks.sysctls(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      String message = "sysctl " + fault.value() + " is not one that pods may safely set: only a kubelet that allows it starts the pod";
      out.add(fault.at(), message, HELP);
    }
  }
}
