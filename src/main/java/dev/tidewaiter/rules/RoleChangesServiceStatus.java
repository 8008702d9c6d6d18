package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that write the status of Services. */
public final class RoleChangesServiceStatus implements ObjectRule {

  private static final String MAY = "take over the traffic of the cluster to any address";

  private static final String HELP = "give it to the controllers of load balancers alone";

  private static final String[][] RESOURCES = {
    {"", "services/status"},
  };

  private static final String[] VERBS = {"update", "patch"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
