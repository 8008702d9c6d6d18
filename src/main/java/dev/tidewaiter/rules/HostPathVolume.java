package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.VolumeChecks;

/** Volumes that are directories or files of the node. */
public final class HostPathVolume implements ObjectRule {

  private static final String HELP = "use a PersistentVolumeClaim for data, an emptyDir for scratch space";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(VolumeChecks.hostPath(PodFaults.of(subject)))) {
      String message = "volume \"" + fault.holder() + "\" is " + fault.at().at("path").text() + " of whatever node the pod runs on";
      out.add(Violation.atKey(fault.at(), message, HELP));
    }
  }
}
