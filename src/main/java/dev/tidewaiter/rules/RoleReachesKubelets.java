package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that reach the API of kubelets. */
public final class RoleReachesKubelets implements ObjectRule {

  private static final String HELP = "allow nodes/metrics, nodes/stats, nodes/log or nodes/pods instead";

  private static final String[][] RESOURCES = {
    {"", "nodes/proxy"},
  };

  private static final String[] VERBS = {"get", "create", "update", "patch", "delete"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may command kubelets, and run anything in the pods of their nodes" + what, HELP);
          break;
        }
      }
    }
  }
}
