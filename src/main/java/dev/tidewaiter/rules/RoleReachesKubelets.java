package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that reach the API of kubelets. */
public final class RoleReachesKubelets implements ObjectRule {

  private static final String MAY = "command kubelets, and run anything in the pods of their nodes";

  private static final String HELP = "allow nodes/metrics, nodes/stats, nodes/log or nodes/pods instead";

  private static final String[][] RESOURCES = {
    {"", "nodes/proxy"},
  };

  private static final String[] VERBS = {"get", "create", "update", "patch", "delete"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
