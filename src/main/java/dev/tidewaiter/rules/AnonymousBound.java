package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Bindings by which those who are not signed in get rights. */
public final class AnonymousBound implements ObjectRule {

  private static final String HELP = "bind a user, a group or a service account";

  @Override
  public void check(Subject subject, Violations out) {
    String bound = subject.filled().at("roleRef", "name").text();
    boolean ownInfo = bound.equals("system:public-info-viewer") || bound.equals("system:service-account-issuer-discovery");
    if (ownInfo || subject.namespace().equals("kube-public")) {
      return;
    }
    for (ObjectView item : subject.filled().at("subjects").items()) {
      String name = item.at("name").text();
      if (name.equals("system:anonymous") || name.equals("system:unauthenticated")) {
        String role = subject.filled().at("roleRef", "name").text();
        out.add(item.at("name"), "whoever reaches the API server has the role \"" + role + "\", without a password or token", HELP);
      }
    }
  }
}
