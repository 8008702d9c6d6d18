package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.PodBreaches;
import dev.tidewaiter.rules.facts.PodSecurityDemand;
import dev.tidewaiter.rules.facts.Workload;
import dev.tidewaiter.server.podsecurity.PodSecurityLevel;
import dev.tidewaiter.server.podsecurity.PodSecurityPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pods that the level of the Pod Security Standards forbids which their own Namespace enforces. */
public final class PodSecurityViolated implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodSecurityDemand.FACTS, Workload.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(PodSecurityDemand.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, PodSecurityDemand> demands = new HashMap<>();
    for (PodSecurityDemand demand : set.all(PodSecurityDemand.FACTS)) {
      demands.putIfAbsent(demand.name(), demand);
    }
    Set<SourceId> asked = new HashSet<>();
    for (Workload workload : set.all(Workload.FACTS)) {
      if (demands.containsKey(workload.namespace()) && asked.add(workload.place().source())) {
        for (PodBreaches pods : set.again(PodBreaches.FACTS, workload.place().source())) {
          check(pods, demands, out);
        }
      }
    }
  }

  private static void check(PodBreaches pods, Map<String, PodSecurityDemand> demands, SetViolations out) {
    PodSecurityDemand demand = demands.get(pods.namespace());
    if (demand == null) {
      return;
    }
    boolean baseline = demand.policy().level() == PodSecurityLevel.BASELINE;
    String detail = baseline ? pods.baseline() : pods.restricted();
    if (detail.isEmpty()) {
      return;
    }
    String message = "violates PodSecurity \"" + demand.policy() + "\": " + detail;
    boolean isPod = pods.gvk().kind().equals("Pod");
    String help = isPod ? "the namespace refuses the pod" : "the namespace takes the " + pods.gvk().kind() + " and refuses its pods";
    SetViolation violation = SetViolation.at(baseline ? pods.baselineAt() : pods.restrictedAt(), message, help);
    violation = violation.related(demand.at(), "the namespace enforces this level");
    out.add(demand.policy().minor() == PodSecurityPolicy.LATEST ? violation : violation.atMost(Severity.WARNING));
  }
}
