package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.EffectiveResources.Amounts;
import dev.tidewaiter.rules.facts.EffectiveResources;
import dev.tidewaiter.rules.facts.LimitRanges;
import dev.tidewaiter.rules.facts.PodResources;
import dev.tidewaiter.rules.facts.Quota;
import dev.tidewaiter.rules.facts.Workload;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pods that a ResourceQuota of their namespace refuses, because a container does not say how much it needs of what the quota counts.
 *
 * <p>Source: Kubernetes 1.37, pkg/quota/v1/evaluator/core, podEvaluator.Constraints.
 */
public final class QuotaValuesMissing implements SetRule {

  private static final String LIMITS = "limits.";
  private static final String REQUESTS = "requests.";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Quota.FACTS, LimitRanges.FACTS, Workload.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Quota.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    if (set.all(Quota.FACTS).isEmpty()) {
      return;
    }
    Set<SourceId> asked = new HashSet<>();
    for (Workload workload : set.all(Workload.FACTS)) {
      SourceId source = workload.place().source();
      if (!about(set, workload.namespace(), workload.place()).isEmpty() && asked.add(source)) {
        for (PodResources pods : set.again(PodResources.FACTS, source)) {
          check(pods, set, out);
        }
      }
    }
  }

  private static List<Quota> about(ObjectSet set, String namespace, Place place) {
    List<Quota> about = new ArrayList<>();
    for (Quota quota : set.get(Quota.BY_NAMESPACE).getOrDefault(namespace, List.of())) {
      if (LimitRanges.isAbout(set, namespace, quota.at(), place)) {
        about.add(quota);
      }
    }
    return about;
  }

  private static void check(PodResources pods, ObjectSet set, SetViolations out) {
    if (!pods.asWhole()) {
      EffectiveResources effective = EffectiveResources.of(pods, LimitRanges.about(set, pods.namespace(), pods.place()));
      for (Quota quota : about(set, pods.namespace(), pods.place())) {
        tell(quota, pods, sentence(quota, pods, effective), set.complete(), out);
      }
    }
  }

  private static String sentence(Quota quota, PodResources pods, EffectiveResources effective) {
    StringBuilder out = new StringBuilder();
    for (String demand : quota.demands()) {
      Set<String> without = new TreeSet<>();
      for (int i = 0; i < pods.containers().size(); i++) {
        if (!says(effective.containers().get(i), demand)) {
          without.add(pods.containers().get(i).name());
        }
      }
      if (!without.isEmpty()) {
        out.append(out.isEmpty() ? "" : "; ").append(demand).append(" for: ").append(String.join(",", without));
      }
    }
    return out.toString();
  }

  private static boolean says(Amounts amounts, String demand) {
    if (demand.startsWith(LIMITS)) {
      return amounts.limits().containsKey(demand.substring(LIMITS.length()));
    }
    return amounts.requests().containsKey(demand.startsWith(REQUESTS) ? demand.substring(REQUESTS.length()) : demand);
  }

  private static void tell(Quota quota, PodResources pods, String missing, boolean complete, SetViolations out) {
    if (!missing.isEmpty()) {
      String message = "failed quota: " + quota.name() + ": must specify " + missing;
      String help = "the server refuses the pods; let the containers say it, or a LimitRange of the namespace give them defaults";
      SetViolation violation = SetViolation.at(pods.place(), message, help).related(quota.at(), "what the quota counts");
      out.add(complete ? violation : violation.atMost(Severity.WARNING));
    }
  }
}
