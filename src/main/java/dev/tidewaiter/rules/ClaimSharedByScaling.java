package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.ClaimUse;
import dev.tidewaiter.rules.storage.ClaimIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A HorizontalPodAutoscaler that adds pods to a workload whose pods share a claim that one node or one pod can have. */
public final class ClaimSharedByScaling implements SetRule {

  private static final String HELP =
      "give each pod its own claim by the template of a StatefulSet, or ask for ReadWriteMany, if the storage can";

  @Override
  public List<Facts<?>> needs() {
    List<Facts<?>> needs = new ArrayList<>(ClaimIndex.NEEDS);
    needs.add(Autoscaler.FACTS);
    return needs;
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Autoscaler.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, Autoscaler> scaled = new HashMap<>();
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      if (autoscaler.most() > 1) {
        scaled.putIfAbsent(key(autoscaler.namespace(), autoscaler.target().kind(), autoscaler.target().name()), autoscaler);
      }
    }
    if (scaled.isEmpty()) {
      return;
    }
    for (ClaimUse use : set.all(ClaimUse.FACTS)) {
      String target = key(use.namespace(), use.gvk().kind(), use.workload());
      Autoscaler autoscaler = use.ofTemplate() ? null : scaled.get(target);
      Optional<ClaimIndex.Known> claim = autoscaler == null ? Optional.empty() : set.get(ClaimIndex.OF).find(use);
      if (claim.isPresent() && autoscaler.scales(use.gvk()) && isForOne(use, claim.get())) {
        tell(use, autoscaler, claim.get(), out);
        scaled.remove(target);
      }
    }
  }

  private static boolean isForOne(ClaimUse use, ClaimIndex.Known claim) {
    return claim.isForOnePod() || claim.tiesToOneNode() && !use.pods().onOneNode();
  }

  private static void tell(ClaimUse use, Autoscaler autoscaler, ClaimIndex.Known claim, SetViolations out) {
    String modes = String.join(", ", claim.claim().request().modes());
    String pods = "up to " + autoscaler.most() + " pods of " + use.called() + " are to share claim \"" + use.claim() + "\"";
    String then = claim.isForOnePod() ? " is for one pod at a time" : " is for one node";
    out.add(
        SetViolation.at(autoscaler.mostAt(), pods + ", which as " + modes + then, HELP)
            .related(use.place(), "mounted here")
            .related(claim.claim().request().at().modes(), "the claim's access modes"));
  }

  private static String key(String namespace, String kind, String name) {
    return namespace + "\n" + kind + "\n" + name;
  }
}
