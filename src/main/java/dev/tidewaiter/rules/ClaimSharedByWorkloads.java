package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimUse;
import dev.tidewaiter.rules.storage.ClaimIndex;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two workloads that share a claim whose volume is for the pods of one node, or for one pod. */
public final class ClaimSharedByWorkloads implements SetRule {

  private static final String HELP =
      "let a required podAffinity keep them on one node, give each its own claim, or ask for ReadWriteMany, if the storage can";

  @Override
  public List<Facts<?>> needs() {
    return ClaimIndex.NEEDS;
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Claim.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<Claim, ClaimUse> first = new IdentityHashMap<>();
    for (ClaimUse use : set.all(ClaimUse.FACTS)) {
      Optional<ClaimIndex.Known> known = use.ofTemplate() || ends(use) ? Optional.empty() : set.get(ClaimIndex.OF).find(use);
      if (known.isEmpty()) {
        continue;
      }
      ClaimUse other = first.putIfAbsent(known.get().claim(), use);
      if (other != null && !isSame(use, other)) {
        tell(use, other, known.get(), out);
      }
    }
  }

  /** Whether its pods run once, so that others may come before or after them. */
  private static boolean ends(ClaimUse use) {
    return use.gvk().kind().equals("Job") || use.gvk().kind().equals("Pod");
  }

  private static boolean isSame(ClaimUse use, ClaimUse other) {
    return use.workload().equals(other.workload()) && use.gvk().kind().equals(other.gvk().kind());
  }

  private static void tell(ClaimUse use, ClaimUse other, ClaimIndex.Known known, SetViolations out) {
    String modes = String.join(", ", known.claim().request().modes());
    String both = other.called() + " and " + use.called() + " share claim \"" + use.claim() + "\", which as " + modes;
    String then = "";
    if (known.isForOnePod()) {
      then = " is for one pod at a time: the other stays Pending";
    } else if (known.tiesToOneNode() && !use.pods().onOneNode() && !other.pods().onOneNode()) {
      then = " is for one node: on two nodes one of them does not start";
    }
    if (!then.isEmpty()) {
      out.add(
          SetViolation.at(use.place(), both + then, HELP)
              .related(other.place(), "mounted here too")
              .related(known.claim().request().at().modes(), "the claim's access modes"));
    }
  }
}
