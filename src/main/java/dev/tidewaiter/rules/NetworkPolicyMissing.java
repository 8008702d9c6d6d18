package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Selecting;
import dev.tidewaiter.rules.facts.Workload;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A workload whose pods no NetworkPolicy selects, so that everyone reaches them and they reach everyone. */
public final class NetworkPolicyMissing implements SetRule {

  private static final String HELP = "add a NetworkPolicy for them, or one for all pods of the namespace that denies what nobody asks for";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Selecting.NETWORK_POLICIES, Workload.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Workload.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    Set<Workload> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Selecting policy : set.all(Selecting.NETWORK_POLICIES)) {
      kept.addAll(pods.selected(policy.namespace(), policy.selector()));
    }
    for (Workload workload : set.all(Workload.FACTS)) {
      if (!kept.contains(workload) && !workload.gvk().kind().equals("PodTemplate")) {
        String message = "no NetworkPolicy selects the pods of " + workload.called() + ": every pod of the cluster reaches them";
        out.add(workload.place(), message, HELP);
      }
    }
  }
}
