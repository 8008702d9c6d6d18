package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Secrets that are tokens of service accounts, for good. */
public final class ServiceAccountTokenSecret implements ObjectRule {

  private static final String HELP = "use kubectl create token, or a projected volume";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView type = subject.filled().at("type");
    if (type.text().equals("kubernetes.io/service-account-token")) {
      out.add(type, "the token of service account \"" + account(subject) + "\" in this Secret never expires", HELP);
    }
  }

  private static String account(Subject subject) {
    return subject.filled().at("metadata", "annotations").key("kubernetes.io/service-account.name").text();
  }
}
