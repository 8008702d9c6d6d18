package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Selecting;
import dev.tidewaiter.rules.facts.SelectingNothing;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A NetworkPolicy that selects no pods of the set, or lets through what selects none. */
public final class NetworkPolicyWithoutPods implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Selecting.NETWORK_POLICIES, Selecting.POLICY_PEERS, Workload.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Selecting.NETWORK_POLICIES, Selecting.POLICY_PEERS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    SelectingNothing.tell(set, set.all(Selecting.NETWORK_POLICIES), "the policy guards no pod", out);
    SelectingNothing.tell(set, set.all(Selecting.POLICY_PEERS), "the policy lets nothing through", out);
  }
}
