package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.rules.security.PodFaults;
import dev.tidewaiter.server.podsecurity.Fault;
import dev.tidewaiter.server.podsecurity.ProfileChecks;

/** Profiles of AppArmor that allow all. */
public final class ApparmorUnconfined implements ObjectRule {

  private static final String HELP = "leave out the profile, which means the runtime's";

  @Override
  public void check(Subject subject, Violations out) {
    for (Fault fault : PodFaults.in(ProfileChecks.appArmor(PodFaults.of(subject)))) {
      if (!fault.at().name().equals("type") && fault.value().equals(ProfileChecks.UNCONFINED)) {
        continue;
      }
      String message = "AppArmor is turned off for " + PodFaults.whose(fault) + ": the profile is " + fault.value();
      boolean annotation = !fault.at().name().equals("type");
      String other = annotation ? "runtime/default" : "RuntimeDefault";
      out.add(Mend.value(subject, fault.at(), annotation ? "unconfined" : ProfileChecks.UNCONFINED, other, message, HELP));
    }
  }
}
