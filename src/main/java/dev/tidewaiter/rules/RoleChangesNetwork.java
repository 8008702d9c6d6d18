package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that change where traffic goes. */
public final class RoleChangesNetwork implements ObjectRule {

  private static final String HELP = "give it to what deploys alone, in its namespaces";

  private static final String[][] RESOURCES = {
    {"", "services"},
    {"", "endpoints"},
    {"discovery.k8s.io", "endpointslices"},
    {"networking.k8s.io", "ingresses"},
    {"networking.k8s.io", "networkpolicies"},
  };

  private static final String[] VERBS = {"create", "update", "patch", "delete", "deletecollection"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          String message = Grants.called(subject) + " may change Services, Ingresses or NetworkPolicies, and so where traffic goes" + what;
          out.add(verb.get(), message, HELP);
          break;
        }
      }
    }
  }
}
