package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that change ConfigMaps. */
public final class RoleChangesConfigMaps implements ObjectRule {

  private static final String MAY = "change ConfigMaps, and with them what programs do";

  private static final String HELP = "allow it in a Role, for the ConfigMaps that are needed by resourceNames";

  private static final String[][] RESOURCES = {
    {"", "configmaps"},
  };

  private static final String[] VERBS = {"create", "update", "patch", "delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
