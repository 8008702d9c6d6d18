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

/** A claim that asks for reading only and is mounted for writing. */
public final class ReadOnlyClaimWritten implements SetRule {

  private static final List<String> READ_ONLY = List.of("ReadOnlyMany");
  private static final String HELP = "mount it with readOnly: true, or let the claim ask for a mode in which it can be written";

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
      if (use.readOnly()) {
        continue;
      }
      Optional<ClaimIndex.Known> known = set.get(ClaimIndex.OF).find(use);
      if (known.isPresent() && known.get().claim().request().modes().equals(READ_ONLY)) {
        String what = use.ofTemplate() ? "the claims of template \"" : "claim \"";
        String name = use.ofTemplate() ? use.claim().substring(0, use.claim().length() - use.workload().length() - 2) : use.claim();
        out.add(
            SetViolation.at(use.place(), what + name + "\" can only be read, and is mounted for writing", HELP)
                .related(known.get().claim().request().at().modes(), "the claim's access modes"));
      }
    }
  }
}
