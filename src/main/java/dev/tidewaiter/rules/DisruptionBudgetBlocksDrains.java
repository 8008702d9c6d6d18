package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.DisruptionBudget;
import dev.tidewaiter.rules.facts.DisruptionBudget.Amount;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Scaled;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A PodDisruptionBudget that lets no pod go, so that nodes can't be drained. */
public final class DisruptionBudgetBlocksDrains implements SetRule {

  private static final String HELP = "let one go: maxUnavailable: 1, with two replicas or more";
  private static final int ALL = 100;

  @Override
  public List<Facts<?>> needs() {
    return List.of(DisruptionBudget.FACTS, Workload.FACTS, Autoscaler.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(DisruptionBudget.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (DisruptionBudget budget : set.all(DisruptionBudget.FACTS)) {
      if (budget.maxUnavailable().isPresent()) {
        Amount most = budget.maxUnavailable().get();
        if (most.number() == 0) {
          out.add(most.at(), "maxUnavailable " + most.text() + " lets no pod go: the nodes of these pods can't be drained", HELP);
        }
      } else if (budget.minAvailable().isPresent()) {
        Amount least = budget.minAvailable().get();
        if (least.isShare() && least.number() >= ALL) {
          out.add(least.at(), "minAvailable " + least.text() + " lets no pod go: the nodes of these pods can't be drained", HELP);
        } else {
          compare(set, budget, least, out);
        }
      }
    }
  }

  private static void compare(ObjectSet set, DisruptionBudget budget, Amount least, SetViolations out) {
    List<Workload> workloads = set.get(Pods.OF).meant(budget.place(), budget.namespace(), budget.selector());
    Scaled scaled = set.get(Scaled.OF);
    long pods = 0;
    for (Workload workload : workloads) {
      if (!isScalable(workload)) {
        return;
      }
      pods += scaled.least(workload);
    }
    if (pods > 0 && least.of(pods) >= pods) {
      Workload first = workloads.get(0);
      String message = "minAvailable " + least.text() + " of " + count(pods) + " lets no pod go, and the node can't be drained";
      SetViolation violation = SetViolation.at(least.at(), message, HELP);
      out.add(violation.related(first.replicasAt().orElse(first.place()), scaled.is(first) ? "scaled to so few" : "so few replicas"));
    }
  }

  private static String count(long pods) {
    return pods == 1 ? "1 pod" : pods + " pods";
  }

  /** Of kinds that are not scaled, and of those that end, nobody can tell how many pods there are. */
  private static boolean isScalable(Workload workload) {
    String kind = workload.gvk().kind();
    return kind.equals("Deployment") || kind.equals("StatefulSet") || kind.equals("ReplicaSet") || kind.equals("ReplicationController");
  }
}
