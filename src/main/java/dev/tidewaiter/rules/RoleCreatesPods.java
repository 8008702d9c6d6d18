package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that create pods, or what makes pods. */
public final class RoleCreatesPods implements ObjectRule {

  private static final String MAY = "create pods, and with them use every service account and secret of the namespace";

  private static final String HELP = "give it to what deploys alone, in its namespaces";

  private static final String[][] RESOURCES = {
    {"", "pods"},
    {"", "replicationcontrollers"},
    {"apps", "deployments"},
    {"apps", "statefulsets"},
    {"apps", "daemonsets"},
    {"apps", "replicasets"},
    {"batch", "jobs"},
    {"batch", "cronjobs"},
  };

  private static final String[] VERBS = {"create"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
