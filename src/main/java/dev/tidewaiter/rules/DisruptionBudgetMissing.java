package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.DisruptionBudget;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Scaled;
import dev.tidewaiter.rules.facts.Workload;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A workload of several pods that no PodDisruptionBudget is for, so that a drain may take all of them. */
public final class DisruptionBudgetMissing implements SetRule {

  private static final String HELP = "add a PodDisruptionBudget with its selector and maxUnavailable: 1";

  @Override
  public List<Facts<?>> needs() {
    return List.of(DisruptionBudget.FACTS, Workload.FACTS, Autoscaler.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Workload.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    Scaled scaled = set.get(Scaled.OF);
    Set<Workload> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (DisruptionBudget budget : set.all(DisruptionBudget.FACTS)) {
      kept.addAll(pods.selected(budget.namespace(), budget.selector()));
    }
    for (Workload workload : set.all(Workload.FACTS)) {
      String kind = workload.gvk().kind();
      boolean isKind = kind.equals("Deployment") || kind.equals("StatefulSet");
      if (isKind && scaled.least(workload) > 1 && !kept.contains(workload)) {
        String message = "no PodDisruptionBudget is for " + workload.called() + ": a drain may stop all its pods at once";
        out.add(workload.replicasAt().orElse(workload.place()), message, HELP);
      }
    }
  }
}
