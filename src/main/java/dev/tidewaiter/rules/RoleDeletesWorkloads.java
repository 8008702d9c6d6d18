package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that delete workloads. */
public final class RoleDeletesWorkloads implements ObjectRule {

  private static final String MAY = "delete workloads, Services or Secrets";

  private static final String HELP = "give it to what deploys alone, in its namespaces";

  private static final String[][] RESOURCES = {
    {"", "pods"},
    {"", "services"},
    {"", "secrets"},
    {"apps", "deployments"},
    {"apps", "replicasets"},
    {"apps", "daemonsets"},
    {"apps", "statefulsets"},
    {"batch", "jobs"},
    {"batch", "cronjobs"},
  };

  private static final String[] VERBS = {"delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
