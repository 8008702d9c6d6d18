package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A workload that sets its replicas and is scaled by a HorizontalPodAutoscaler, which sets them too. */
public final class ReplicasBesideAutoscaler implements SetRule {

  private static final String HELP = "every apply scales it back to this number; leave replicas out, and the autoscaler alone decides";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Autoscaler.FACTS, Workload.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Autoscaler.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      for (Workload workload : pods.named(autoscaler.place(), autoscaler.namespace(), autoscaler.target().name())) {
        if (autoscaler.scales(workload.gvk()) && workload.replicasAt().isPresent() && workload.replicas() > 0) {
          String message = "replicas are set to " + workload.replicas() + ", and by HorizontalPodAutoscaler \"" + autoscaler.name() + "\"";
          SetViolation violation = SetViolation.at(workload.replicasAt().get(), message, HELP);
          out.add(violation.related(autoscaler.target().at(), "this scales it"));
        }
      }
    }
  }
}
