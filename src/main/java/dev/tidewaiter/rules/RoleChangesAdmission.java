package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that change the webhooks of admission. */
public final class RoleChangesAdmission implements ObjectRule {

  private static final String HELP = "give it to the controllers that bring webhooks, for theirs by resourceNames";

  private static final String[][] RESOURCES = {
    {"admissionregistration.k8s.io", "mutatingwebhookconfigurations"},
    {"admissionregistration.k8s.io", "validatingwebhookconfigurations"},
  };

  private static final String[] VERBS = {"create", "update", "patch", "delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may change webhooks, which see and change every object" + what, HELP);
          break;
        }
      }
    }
  }
}
