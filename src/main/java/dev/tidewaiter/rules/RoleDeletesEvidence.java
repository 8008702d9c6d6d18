package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that delete events. */
public final class RoleDeletesEvidence implements ObjectRule {

  private static final String MAY = "delete events, by which others see what happened";

  private static final String HELP = "leave it out; events expire by themselves";

  private static final String[][] RESOURCES = {
    {"", "events"},
    {"events.k8s.io", "events"},
    {"", "pods/log"},
  };

  private static final String[] VERBS = {"delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
