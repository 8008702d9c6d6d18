package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A StatefulSet whose partition is above the ordinals of all its pods, so that no change ever reaches them. */
public final class UpdateHeldByPartition implements ObjectRule {

  private static final String HELP = "pods whose ordinal is below the partition keep what they have; 0 updates all";

  @Override
  public List<String> watches() {
    return List.of("partition");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView partition = spec.at("updateStrategy", "rollingUpdate", "partition");
    long replicas = spec.at("replicas").number();
    long last = spec.at("ordinals", "start").number() + replicas - 1;
    if (replicas > 0 && partition.number() > last) {
      String message = "partition " + partition.number() + " keeps every change from all pods: the last one has ordinal " + last;
      out.add(Violation.at(partition, message, HELP).related(spec.at("replicas"), "how many there are"));
    }
  }
}
