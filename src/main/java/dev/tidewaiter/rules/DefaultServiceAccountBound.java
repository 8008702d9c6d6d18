package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Bindings by which pods that name no service account get rights. */
public final class DefaultServiceAccountBound implements ObjectRule {

  private static final String HELP = "make a service account for the workload, and bind that";

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView item : subject.filled().at("subjects").items()) {
      if (item.at("kind").text().equals("ServiceAccount") && item.at("name").text().equals("default")) {
        String named = item.at("namespace").text();
      String namespace = named.isEmpty() ? subject.namespace() : named;
        out.add(item.at("name"), "every pod of namespace \"" + namespace + "\" that names no service account gets the rights", HELP);
      }
    }
  }
}
