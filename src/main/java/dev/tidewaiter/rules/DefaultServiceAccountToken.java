package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Mend;
import dev.tidewaiter.server.field.ObjectView;

/** Service accounts of pods that name none, whose token these pods get. */
public final class DefaultServiceAccountToken implements ObjectRule {

  private static final String HELP = "set automountServiceAccountToken to false";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView automount = subject.filled().at("automountServiceAccountToken");
    if (subject.ref().name().equals("default") && (automount.absent() || automount.flag())) {
      String message = "every pod that names no service account gets the token of this one";
      out.add(Mend.value(subject, automount, "true", "false", message, HELP));
    }
  }
}
