package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimUse;
import dev.tidewaiter.rules.storage.ClaimIndex;
import java.util.List;
import java.util.Optional;

/** A Deployment of one pod whose update starts the new pod before the old one has let go of the volume that only one of them can have. */
public final class RollingUpdateBlockedByClaim implements SetRule {

  private static final String HELP = "strategy: {type: Recreate} stops the old pod first";

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
      if (!use.pods().oldAndNew() || use.pods().atOnce() != 1) {
        continue;
      }
      Optional<ClaimIndex.Known> claim = set.get(ClaimIndex.OF).find(use);
      if (claim.isPresent() && claim.get().isForOnePod()) {
        tell(use, claim.get(), "waits for ever for", out);
      } else if (claim.isPresent() && claim.get().tiesToOneNode() && !use.pods().onOneNode()) {
        tell(use, claim.get(), "on another node waits for ever for", out);
      }
    }
  }

  private static void tell(ClaimUse use, ClaimIndex.Known claim, String waits, SetViolations out) {
    String modes = String.join(", ", claim.claim().request().modes());
    String what = waits + " claim \"" + use.claim() + "\" (" + modes + ")";
    String message = "the old pod runs until the new one is ready, and a new one " + what;
    out.add(
        SetViolation.at(use.pods().updateAt(), message, HELP)
            .related(use.place(), "mounted here")
            .related(claim.claim().request().at().modes(), "the claim's access modes"));
  }
}
