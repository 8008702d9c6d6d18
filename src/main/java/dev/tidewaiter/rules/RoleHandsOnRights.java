package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that bind roles. */
public final class RoleHandsOnRights implements ObjectRule {

  private static final String MAY = "give every right it has to anybody";

  private static final String HELP = "give it to those who administrate the namespace";

  private static final String[][] RESOURCES = {
    {"rbac.authorization.k8s.io", "rolebindings"},
    {"rbac.authorization.k8s.io", "clusterrolebindings"},
  };

  private static final String[] VERBS = {"create", "update", "patch"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
