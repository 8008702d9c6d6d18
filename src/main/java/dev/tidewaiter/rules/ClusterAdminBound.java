package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Bindings of the role that allows everything. */
public final class ClusterAdminBound implements ObjectRule {

  private static final String HELP = "bind a role that names what is used";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView role = subject.filled().at("roleRef");
    if (role.at("kind").text().equals("ClusterRole") && role.at("name").text().equals("cluster-admin")) {
      String where = subject.gvk().kind().equals("RoleBinding") ? "in its namespace" : "in the whole cluster";
      String message = subject.gvk().kind() + " \"" + subject.ref().name() + "\" allows its subjects everything " + where;
      out.add(role.at("name"), message, HELP);
    }
  }
}
