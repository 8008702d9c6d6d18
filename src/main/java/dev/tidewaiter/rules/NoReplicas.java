package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A workload that is scaled to nothing. */
public final class NoReplicas implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView replicas = subject.written().at("spec", "replicas");
    if (replicas.present() && replicas.number() == 0) {
      out.add(replicas, "with 0 replicas nothing runs", "set the number, or leave it to an autoscaler and out of the manifest");
    }
  }
}
