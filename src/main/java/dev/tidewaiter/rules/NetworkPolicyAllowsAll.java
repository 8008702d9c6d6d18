package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A rule of a NetworkPolicy without peers and ports: it lets everything pass, whatever the other rules say. */
public final class NetworkPolicyAllowsAll implements ObjectRule {

  private static final String HELP = "name who may ask, or to whom; for nobody write an empty list";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    look(spec.at("ingress"), "from", "anyone reaches the selected pods", out);
    look(spec.at("egress"), "to", "the selected pods reach anyone", out);
  }

  private static void look(ObjectView rules, String peers, String message, Violations out) {
    for (ObjectView rule : rules.items()) {
      if (rule.at(peers).size() == 0 && rule.at("ports").size() == 0) {
        out.add(rule, message, HELP);
      }
    }
  }
}
