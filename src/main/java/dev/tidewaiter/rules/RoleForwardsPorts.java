package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that forward ports of pods. */
public final class RoleForwardsPorts implements ObjectRule {

  private static final String HELP = "give it to people, for as long as they need it";

  private static final String[][] RESOURCES = {
    {"", "pods/portforward"},
  };

  private static final String[] VERBS = {"create", "get"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may reach any port of pods, past NetworkPolicies" + what, HELP);
          break;
        }
      }
    }
  }
}
