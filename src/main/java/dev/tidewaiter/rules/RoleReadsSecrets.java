package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that read secrets. */
public final class RoleReadsSecrets implements ObjectRule {

  private static final String HELP = "allow get on the secrets that are needed by resourceNames, in a Role";

  private static final String[][] RESOURCES = {
    {"", "secrets"},
  };

  private static final String[] VERBS = {"get", "list", "watch"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may read secrets" + what, HELP);
          break;
        }
      }
    }
  }
}
