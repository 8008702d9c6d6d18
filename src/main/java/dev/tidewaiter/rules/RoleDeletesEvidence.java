package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that delete events. */
public final class RoleDeletesEvidence implements ObjectRule {

  private static final String HELP = "leave it out; events expire by themselves";

  private static final String[][] RESOURCES = {
    {"", "events"},
    {"events.k8s.io", "events"},
    {"", "pods/log"},
  };

  private static final String[] VERBS = {"delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may delete events, by which others see what happened" + what, HELP);
          break;
        }
      }
    }
  }
}
