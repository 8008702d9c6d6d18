package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.PodReferences;
import dev.tidewaiter.rules.facts.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pods that mount a PersistentVolumeClaim which is not there. One that a StatefulSet makes for a pod of its own is there. */
public final class ClaimMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.FACTS, Claim.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(PodReferences.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, List<Claim>> templates = new HashMap<>();
    for (Claim claim : set.all(Claim.FACTS)) {
      if (claim.isTemplate()) {
        String prefix = claim.namespace() + "/" + claim.name();
        List<Claim> same = templates.getOrDefault(prefix, new ArrayList<>(1));
        same.add(claim);
        templates.put(prefix, same);
      }
    }
    List<Reference> left = new ArrayList<>();
    for (Reference reference : set.all(PodReferences.FACTS)) {
      String name = reference.namespace() + "/" + reference.name();
      if (reference.is("", "PersistentVolumeClaim") && !templates.containsKey(name.substring(0, name.lastIndexOf('-') + 1))) {
        left.add(reference);
      }
    }
    new Missing(set, out).tellAll(left, "", "PersistentVolumeClaim", "the pods stay pending until it is there");
  }
}
