package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that write the status of Services. */
public final class RoleChangesServiceStatus implements ObjectRule {

  private static final String HELP = "give it to the controllers of load balancers alone";

  private static final String[][] RESOURCES = {
    {"", "services/status"},
  };

  private static final String[] VERBS = {"update", "patch"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          String message = Grants.called(subject) + " may take over the traffic of the cluster to any address" + what;
          out.add(verb.get(), message, HELP);
          break;
        }
      }
    }
  }
}
