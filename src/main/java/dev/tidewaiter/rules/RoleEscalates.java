package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that go past what keeps everybody from granting more than they have. */
public final class RoleEscalates implements ObjectRule {

  private static final String HELP = "leave it out; create and update are enough to hand on what one has";

  private static final String[][] RESOURCES = {
    {"rbac.authorization.k8s.io", "roles"},
    {"rbac.authorization.k8s.io", "clusterroles"},
    {"rbac.authorization.k8s.io", "rolebindings"},
    {"rbac.authorization.k8s.io", "clusterrolebindings"},
  };

  private static final String[] VERBS = {"escalate", "bind"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may grant what it does not have itself" + what, HELP);
          break;
        }
      }
    }
  }
}
