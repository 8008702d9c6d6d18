package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that forward ports of pods. */
public final class RoleForwardsPorts implements ObjectRule {

  private static final String MAY = "reach any port of pods, past NetworkPolicies";

  private static final String HELP = "give it to people, for as long as they need it";

  private static final String[][] RESOURCES = {
    {"", "pods/portforward"},
  };

  private static final String[] VERBS = {"create", "get"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
