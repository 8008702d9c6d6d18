package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that create volumes, which may be directories of nodes. */
public final class RoleCreatesVolumes implements ObjectRule {

  private static final String MAY = "create volumes, also such that are any directory of a node";

  private static final String HELP = "let a provisioner make them";

  private static final String[][] RESOURCES = {
    {"", "persistentvolumes"},
  };

  private static final String[] VERBS = {"create"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
