package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that read secrets. */
public final class RoleReadsSecrets implements ObjectRule {

  private static final String MAY = "read secrets";

  private static final String HELP = "allow get on the secrets that are needed by resourceNames, in a Role";

  private static final String[][] RESOURCES = {
    {"", "secrets"},
  };

  private static final String[] VERBS = {"get", "list", "watch"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
