package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that make tokens of service accounts. */
public final class RoleMakesTokens implements ObjectRule {

  private static final String MAY = "make tokens of any service account that it reaches";

  private static final String HELP = "name the service accounts in resourceNames";

  private static final String[][] RESOURCES = {
    {"", "serviceaccounts/token"},
  };

  private static final String[] VERBS = {"create"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
