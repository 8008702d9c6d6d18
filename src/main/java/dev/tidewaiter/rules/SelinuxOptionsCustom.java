package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.ProfileChecks;

/** Options of SELinux that are not those of containers. */
public final class SelinuxOptionsCustom implements ObjectRule {

  private static final String HELP = "leave it out; the runtime labels each pod";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(ProfileChecks.seLinux(PodFaults.of(subject), subject.settings().podSecurityMinor()))) {
      String message =
          PodFaults.whose(fault) + " runs with the SELinux " + fault.value() + " \"" + fault.at().text() + "\", not that of a container";
      out.add(fault.at(), message, HELP);
    }
  }
}
