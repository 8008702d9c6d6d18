package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A Pod that nobody makes again when its node is gone. */
public final class PodWithoutController implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView pod = subject.written();
    if (subject.is("", "Pod") && pod.at("metadata", "ownerReferences").size() == 0) {
      out.add(pod.at("kind"), "a Pod by itself is not made again when its node is drained or lost", "let a Deployment or a Job make it");
    }
  }
}
