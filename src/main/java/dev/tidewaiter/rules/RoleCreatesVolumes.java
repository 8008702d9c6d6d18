package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that create volumes, which may be directories of nodes. */
public final class RoleCreatesVolumes implements ObjectRule {

  private static final String HELP = "let a provisioner make them";

  private static final String[][] RESOURCES = {
    {"", "persistentvolumes"},
  };

  private static final String[] VERBS = {"create"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may create volumes, also such that are any directory of a node" + what, HELP);
          break;
        }
      }
    }
  }
}
