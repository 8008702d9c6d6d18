package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
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
    PodSecurityLevel level = demand.policy().level();
    String detail = detail(pods, level);
    if (detail.isEmpty()) {
      return;
    }
    boolean idle = !pods.idle().isEmpty();
    String message = (idle ? "would violate" : "violates") + " PodSecurity \"" + demand.policy() + "\": " + detail;
    Place at = level == PodSecurityLevel.BASELINE ? pods.baselineAt() : pods.restrictedAt();
    boolean surely = !idle && demand.policy().minor() == PodSecurityPolicy.LATEST;
    SetViolation violation = SetViolation.at(at, message, help(pods, demand)).related(demand.at(), "the namespace enforces this level");
    out.add(surely ? violation : violation.atMost(Severity.WARNING));
  }

  private static String detail(PodBreaches pods, PodSecurityLevel level) {
    return level == PodSecurityLevel.BASELINE ? pods.baseline() : level == PodSecurityLevel.RESTRICTED ? pods.restricted() : "";
  }

  /** What the server does: of what makes pods it warns at the most. */
  private static String help(PodBreaches pods, PodSecurityDemand demand) {
    String kind = pods.gvk().kind();
    if (kind.equals("Pod")) {
      return "the namespace refuses the pod";
    }
    String taken = "the server takes the " + kind + (detail(pods, demand.warned().level()).isEmpty() ? "" : " with a warning");
    return pods.idle().isEmpty()
        ? taken + ", and the namespace refuses its pods: none runs"
        : taken + "; there are no pods to refuse as long as " + pods.idle();
  }
}
