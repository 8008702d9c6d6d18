package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that act as others. */
public final class RoleImpersonates implements ObjectRule {

  private static final String HELP = "name whom it may act as in resourceNames";

  private static final String[][] RESOURCES = {
    {"", "users"},
    {"", "groups"},
    {"", "serviceaccounts"},
  };

  private static final String[] VERBS = {"impersonate"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may act as somebody else, with all their rights" + what, HELP);
          break;
        }
      }
    }
  }
}
