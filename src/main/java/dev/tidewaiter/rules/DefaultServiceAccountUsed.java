package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Pods that share the service account of those that name none, and its token. */
public final class DefaultServiceAccountUsed implements ObjectRule {

  private static final String HELP =
      "name a service account of its own, or set automountServiceAccountToken to false";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.pod().orElseThrow().spec();
    ObjectView name = spec.at("serviceAccountName");
    ObjectView automount = spec.at("automountServiceAccountToken");
    boolean noToken = automount.present() && !automount.flag();
    if (!noToken && (name.text().isEmpty() || name.text().equals("default"))) {
      out.add(name, "the pod runs as the service account default, as all that name none", HELP);
    }
  }
}
