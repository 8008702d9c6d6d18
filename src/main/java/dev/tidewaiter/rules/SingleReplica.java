package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.Scaled;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A Deployment of one pod that nothing scales. */
public final class SingleReplica implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Workload.FACTS, Autoscaler.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Workload.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Scaled scaled = set.get(Scaled.OF);
    for (Workload workload : set.all(Workload.FACTS)) {
      if (workload.gvk().kind().equals("Deployment") && workload.replicas() == 1 && !scaled.is(workload)) {
        String says = workload.replicasAt().isPresent() ? "replicas is 1" : "replicas is not set, which means 1";
        String message = says + ": when the pod of " + workload.called() + " moves or fails, nothing serves";
        out.add(workload.replicasAt().orElse(workload.place()), message, "run two or more, on different nodes");
      }
    }
  }
}
