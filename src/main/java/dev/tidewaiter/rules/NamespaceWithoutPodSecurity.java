package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.podsecurity.PodSecurityLevel;
import dev.tidewaiter.server.podsecurity.PodSecurityPolicy;

/** Namespaces that do not hold their pods to the level that is asked for. */
public final class NamespaceWithoutPodSecurity implements ObjectRule {

  private static final String HELP = "set the label pod-security.kubernetes.io/enforce to the level";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView labels = subject.filled().at("metadata", "labels");
    ObjectView enforce = subject.written().at("metadata", "labels").key("pod-security.kubernetes.io/enforce");
    PodSecurityLevel asked = subject.settings().podSecurityLevel();
    PodSecurityLevel enforced = PodSecurityPolicy.enforced(labels).level();
    if (enforced.compareTo(asked) < 0) {
      String takes = enforced == PodSecurityLevel.PRIVILEGED ? "any pod" : "pods of the level " + enforced.word();
      out.add(enforce, "namespace \"" + subject.ref().name() + "\" takes " + takes + ", below the level " + asked.word(), HELP);
    }
  }
}
