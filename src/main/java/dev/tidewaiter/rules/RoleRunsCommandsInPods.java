package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that run commands in pods. */
public final class RoleRunsCommandsInPods implements ObjectRule {

  private static final String MAY = "run commands in pods, with all that these pods have";

  private static final String HELP = "give it to people, for as long as they need it";

  private static final String[][] RESOURCES = {
    {"", "pods/exec"},
    {"", "pods/attach"},
  };

  private static final String[] VERBS = {"create", "get"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
