package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.RunAs;
import dev.tidewaiter.server.field.ObjectView;

/** Pods in which root is root on the node. */
public final class NodeUsersShared implements ObjectRule {

  private static final String HELP = "set hostUsers to false";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView spec = pod.spec();
    boolean node = spec.at("hostNetwork").flag() || spec.at("hostPID").flag() || spec.at("hostIPC").flag();
    if (!node && !RunAs.areNotTheNodes(pod)) {
      out.add(spec.at("hostUsers"), "the users of the pod are those of its node: root in it is root there", HELP);
    }
  }
}
