package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.ClaimSource;
import dev.tidewaiter.rules.facts.Missing;
import java.util.List;

/** A claim whose volume is to be filled from a claim that is not there. Of snapshots it is not known which there are. */
public final class ClaimSourceMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(ClaimSource.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ClaimSource.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (ClaimSource claim : set.all(ClaimSource.FACTS)) {
      if (claim.source().is("", "PersistentVolumeClaim")) {
        missing.tell(claim.source(), "the claim stays pending until it is there");
      }
    }
  }
}
