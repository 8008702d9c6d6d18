package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.Reference;
import java.util.List;

/** A claim that names a volume which is not there. */
public final class VolumeMissing implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Claim.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Claim.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (Claim claim : set.all(Claim.FACTS)) {
      String volume = claim.request().volumeName();
      if (!volume.isEmpty()) {
        Reference reference =
            new Reference("", "PersistentVolume", "", volume, "", false, claim.request().at().volumeName(), claim.place());
        missing.tell(reference, "the claim stays pending: no other volume is looked for");
      }
    }
  }
}
