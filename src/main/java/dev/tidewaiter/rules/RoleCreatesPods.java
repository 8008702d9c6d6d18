package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that create pods, or what makes pods. */
public final class RoleCreatesPods implements ObjectRule {

  private static final String HELP = "give it to what deploys alone, in its namespaces";

  private static final String[][] RESOURCES = {
    {"", "pods"},
    {"", "replicationcontrollers"},
    {"apps", "deployments"},
    {"apps", "statefulsets"},
    {"apps", "daemonsets"},
    {"apps", "replicasets"},
    {"batch", "jobs"},
    {"batch", "cronjobs"},
  };

  private static final String[] VERBS = {"create"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          String message = Grants.called(subject) + " may create pods, and with them use every service account and secret of the namespace" + what;
          out.add(verb.get(), message, HELP);
          break;
        }
      }
    }
  }
}
