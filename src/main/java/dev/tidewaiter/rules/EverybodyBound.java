package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Bindings by which everybody in the cluster gets rights. */
public final class EverybodyBound implements ObjectRule {

  private static final String HELP = "bind the groups and service accounts that need it";

  @Override
  public void check(Subject subject, Violations out) {
    String role = subject.filled().at("roleRef", "name").text();
    if (role.startsWith("system:")) {
      return;
    }
    for (ObjectView item : subject.filled().at("subjects").items()) {
      String name = item.at("name").text();
      if (name.equals("system:authenticated") || name.equals("system:serviceaccounts")) {
        out.add(item.at("name"), "everybody in the group " + name + " has the role \"" + role + "\", and so any pod with a token", HELP);
      }
    }
  }
}
