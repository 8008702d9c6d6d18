package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Bindings to the group that is never asked for rights. */
public final class MastersBound implements ObjectRule {

  private static final String HELP = "remove it, and bind a group of your own";

  @Override
  public void check(Subject subject, Violations out) {
    String role = subject.filled().at("roleRef", "name").text();
    if (role.equals("cluster-admin") && subject.ref().name().equals("cluster-admin")) {
      return;
    }
    for (ObjectView item : subject.filled().at("subjects").items()) {
      if (item.at("name").text().equals("system:masters")) {
        out.add(item.at("name"), "the group system:masters may do everything already, whatever is bound to it or not", HELP);
      }
    }
  }
}
