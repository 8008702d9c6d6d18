package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that change ConfigMaps. */
public final class RoleChangesConfigMaps implements ObjectRule {

  private static final String HELP = "allow it in a Role, for the ConfigMaps that are needed by resourceNames";

  private static final String[][] RESOURCES = {
    {"", "configmaps"},
  };

  private static final String[] VERBS = {"create", "update", "patch", "delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may change ConfigMaps, and with them what programs do" + what, HELP);
          break;
        }
      }
    }
  }
}
