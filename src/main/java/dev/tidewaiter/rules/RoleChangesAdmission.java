package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that change the webhooks of admission. */
public final class RoleChangesAdmission implements ObjectRule {

  private static final String MAY = "change webhooks, which see and change every object";

  private static final String HELP = "give it to the controllers that bring webhooks, for theirs by resourceNames";

  private static final String[][] RESOURCES = {
    {"admissionregistration.k8s.io", "mutatingwebhookconfigurations"},
    {"admissionregistration.k8s.io", "validatingwebhookconfigurations"},
  };

  private static final String[] VERBS = {"create", "update", "patch", "delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
