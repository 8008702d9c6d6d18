package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that change where traffic goes. */
public final class RoleChangesNetwork implements ObjectRule {

  private static final String MAY = "change Services, Ingresses or NetworkPolicies, and so where traffic goes";

  private static final String HELP = "give it to what deploys alone, in its namespaces";

  private static final String[][] RESOURCES = {
    {"", "services"},
    {"", "endpoints"},
    {"discovery.k8s.io", "endpointslices"},
    {"networking.k8s.io", "ingresses"},
    {"networking.k8s.io", "networkpolicies"},
  };

  private static final String[] VERBS = {"create", "update", "patch", "delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
