package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that go past what keeps everybody from granting more than they have. */
public final class RoleEscalates implements ObjectRule {

  private static final String MAY = "grant what it does not have itself";

  private static final String HELP = "leave it out; create and update are enough to hand on what one has";

  private static final String[][] RESOURCES = {
    {"rbac.authorization.k8s.io", "roles"},
    {"rbac.authorization.k8s.io", "clusterroles"},
    {"rbac.authorization.k8s.io", "rolebindings"},
    {"rbac.authorization.k8s.io", "clusterrolebindings"},
  };

  private static final String[] VERBS = {"escalate", "bind"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
