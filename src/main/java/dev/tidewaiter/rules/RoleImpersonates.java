package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that act as others. */
public final class RoleImpersonates implements ObjectRule {

  private static final String MAY = "act as somebody else, with all their rights";

  private static final String HELP = "name whom it may act as in resourceNames";

  private static final String[][] RESOURCES = {
    {"", "users"},
    {"", "groups"},
    {"", "serviceaccounts"},
  };

  private static final String[] VERBS = {"impersonate"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
