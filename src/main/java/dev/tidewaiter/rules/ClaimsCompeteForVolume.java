package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.Reasons;
import dev.tidewaiter.rules.storage.StorageScope;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.List;

/** More claims than volumes that would do: a volume is bound to one claim, and the claims that come later wait. */
public final class ClaimsCompeteForVolume implements SetRule {

  private static final String HELP =
      "a volume serves one claim only: make a volume for each; a claimRef in a volume says which claim it is for";

  @Override
  public List<Facts<?>> needs() {
    return VolumeBindings.NEEDS;
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Volume.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (VolumeBindings.OfScope scope : set.get(VolumeBindings.OF).scopes()) {
      for (Outcome outcome : scope.outcomes()) {
        if (outcome instanceof Outcome.Late late && waits(late.claim(), scope.scope())) {
          out.add(withAlmost(violation(late), late));
        }
      }
    }
  }

  private static boolean waits(Claim claim, StorageScope scope) {
    return !claim.request().volumeName().isEmpty() || scope.servesByHand(claim);
  }

  private static SetViolation violation(Outcome.Late late) {
    Outcome by = late.by();
    String volume = "volume \"" + late.volume().name() + "\"";
    if (by.claim() == late.claim()) {
      String fit = late.fitting() == 1 ? "1 volume fits" : late.fitting() + " volumes fit";
      String why = fit + " the template, and it makes " + late.claim().copies() + " claims";
      return at(late, "claim \"" + late.name() + "\" stays Pending: " + why).related(late.volume().place(), "a volume that fits");
    }
    String both = "claims \"" + by.name() + "\" and \"" + late.name() + "\" both need ";
    String message = both + volume + ", and one of them will wait for ever";
    return at(late, message).related(by.claim().place(), "the other claim").related(late.volume().place(), "the volume");
  }

  /** Names a volume that was perhaps meant for the claim, too. */
  private static SetViolation withAlmost(SetViolation violation, Outcome.Late late) {
    if (late.almost().isEmpty()) {
      return violation;
    }
    Outcome.Candidate almost = late.almost().get();
    String why = Reasons.why(late.claim(), late.name(), almost.volume(), almost.why());
    return violation.related(almost.volume().place(), "does not fit: it " + why);
  }

  private static SetViolation at(Outcome.Late late, String message) {
    boolean named = !late.claim().request().volumeName().isEmpty();
    return SetViolation.at(named ? late.claim().request().at().volumeName() : late.claim().place(), message, HELP);
  }
}
