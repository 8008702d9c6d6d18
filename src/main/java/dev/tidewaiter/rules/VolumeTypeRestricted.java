package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.VolumeChecks;

/** Volumes that come neither through a claim, a driver nor the API server. */
public final class VolumeTypeRestricted implements ObjectRule {

  private static final String HELP = "describe the storage in a PersistentVolume or a StorageClass, and claim it";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(VolumeChecks.restricted(PodFaults.of(subject)))) {
      if (!fault.value().equals("hostPath")) {
        String message =
            "volume \"" + fault.holder() + "\" is of the kind " + fault.value() + ", which the level restricted does not allow";
        out.add(Violation.atKey(fault.at(), message, HELP));
      }
    }
  }
}
