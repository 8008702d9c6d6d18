package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Breach;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.KernelChecks;
import dev.tidewaiter.server.podsecurity.PodSecurityLevel;
import java.util.Optional;

/** Containers that see the whole of /proc. */
public final class ProcMountUnmasked implements ObjectRule {

  private static final String HELP = "leave it out, or set it to Default";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(mounts(subject))) {
      String message = PodFaults.whose(fault) + " sees all of /proc, also what runtimes hide and write-protect";
      out.add(Mend.value(subject, fault.at(), "Unmasked", "Default", message, HELP));
    }
  }

  /** What the level that is asked for says. */
  private static Optional<Breach> mounts(Subject subject) {
    RuleSettings settings = subject.settings();
    Optional<Breach> baseline = KernelChecks.procMount(PodFaults.of(subject), settings.podSecurityMinor());
    return baseline.isEmpty() && settings.podSecurityLevel() == PodSecurityLevel.RESTRICTED
        ? KernelChecks.procMountRestricted(PodFaults.of(subject), settings.podSecurityMinor())
        : baseline;
  }
}
