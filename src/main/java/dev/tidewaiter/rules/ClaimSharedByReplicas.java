package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimUse;
import dev.tidewaiter.rules.storage.ClaimIndex;
import java.util.List;
import java.util.Optional;

/**
 * Several pods of one workload that share a claim whose volume is for the pods of one node, or for one pod. StatefulSets have a rule of
 * their own.
 */
public final class ClaimSharedByReplicas implements SetRule {

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
    for (ClaimUse use : set.all(ClaimUse.FACTS)) {
      if (use.ofTemplate() || use.pods().atOnce() < 2 || use.gvk().kind().equals("StatefulSet")) {
        continue;
      }
      Optional<ClaimIndex.Known> claim = set.get(ClaimIndex.OF).find(use);
      if (claim.isPresent() && claim.get().isForOnePod()) {
        tell(use, claim.get(), "is for one pod at a time: the others stay Pending", out);
      } else if (claim.isPresent() && claim.get().tiesToOneNode() && !use.pods().onOneNode()) {
        tell(use, claim.get(), "is for one node: pods on any other do not start", out);
      }
    }
  }

  private static void tell(ClaimUse use, ClaimIndex.Known claim, String then, SetViolations out) {
    String pods = use.pods().isOnEveryNode() ? "the pods of all nodes" : "all " + use.pods().atOnce() + " pods";
    String modes = String.join(", ", claim.claim().request().modes());
    String message = pods + " of " + use.called() + " share claim \"" + use.claim() + "\", which as " + modes + " " + then;
    String help =
        use.pods().isOnEveryNode()
            ? "ask for ReadWriteMany, if the storage can"
            : "run one pod, give each its own claim by the template of a StatefulSet, or ask for ReadWriteMany, if the storage can";
    Place asked = claim.claim().request().at().modes();
    SetViolation violation = SetViolation.at(use.place(), message, help).related(asked, "the claim's access modes");
    out.add(use.pods().isOnEveryNode() ? violation : violation.related(use.pods().atOnceAt(), "how many pods there are"));
  }
}
