package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Misfit;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.Reasons;
import dev.tidewaiter.rules.storage.StorageScope;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.List;
import java.util.Optional;

/** A claim and a volume of which one names the other, and which the controller will not bind all the same. */
public final class ClaimRefusedByNamedVolume implements SetRule {

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
        if (outcome instanceof Outcome.Refused refused && !isOpen(refused, scope.scope())) {
          tell(refused, out);
        }
      }
    }
  }

  /** A class that nobody names may be the right one in the cluster. */
  private static boolean isOpen(Outcome.Refused refused, StorageScope scope) {
    return refused.why() == Misfit.CLASS && scope.className(refused.claim()).isEmpty();
  }

  private static void tell(Outcome.Refused refused, SetViolations out) {
    Claim claim = refused.claim();
    boolean names = !claim.request().volumeName().isEmpty();
    String volume = "volume \"" + refused.volume().name() + "\"";
    String message =
        (names ? "claim \"" + refused.name() + "\" names " + volume + ", " : volume + " is reserved for claim \"" + refused.name() + "\" ")
            + (names ? "which " : "and ")
            + Reasons.why(claim, refused.name(), refused.volume(), refused.why());
    String help = Reasons.mend(claim, refused.volume(), refused.why()) + "; as they are, they are never bound";
    Place at = names ? claim.request().at().volumeName() : Reasons.place(claim, refused.why());
    Optional<Volume.Reservation> reserved = refused.volume().reserved();
    Place other = reserved.isPresent() ? reserved.get().place() : refused.volume().place();
    out.add(SetViolation.at(at, message, help).related(other, "the volume"));
  }
}
