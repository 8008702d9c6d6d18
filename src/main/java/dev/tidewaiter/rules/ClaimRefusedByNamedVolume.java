package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.storage.Binder;
import dev.tidewaiter.rules.storage.Misfit;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.Reasons;
import dev.tidewaiter.rules.storage.StorageScope;
import java.util.List;

/** A claim and a volume of which one names the other, and which the controller will not bind all the same. */
public final class ClaimRefusedByNamedVolume implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return StorageScope.NEEDS;
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (StorageScope scope : StorageScope.of(set)) {
      for (Outcome outcome : Binder.bind(scope)) {
        if (outcome instanceof Outcome.Refused refused && !isOpen(refused, scope)) {
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
    out.add(
        SetViolation.at(names ? claim.request().at().volumeName() : Reasons.place(claim, refused.why()), message, help)
            .related(refused.volume().reserved().isPresent() ? refused.volume().reserved().get().place() : refused.volume().place(), "the volume"));
  }
}
