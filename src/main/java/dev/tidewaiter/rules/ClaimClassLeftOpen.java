package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.StorageScope;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.List;

/** A claim that names no class beside a volume without one, so that the cluster's default class comes between the two. */
public final class ClaimClassLeftOpen implements SetRule {

  private static final String HELP = "storageClassName: \"\" in the claim keeps to volumes without a class";

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
      Claim last = null;
      for (Outcome outcome : scope.outcomes()) {
        if (outcome instanceof Outcome.Takes takes && takes.claim() != last && isOpen(takes, scope.scope())) {
          last = takes.claim();
          tell(takes, out);
        }
      }
    }
  }

  private static boolean isOpen(Outcome.Takes takes, StorageScope scope) {
    return scope.className(takes.claim()).isEmpty() && takes.volume().reserved().isEmpty() && !takes.volume().provisioned();
  }

  private static void tell(Outcome.Takes takes, SetViolations out) {
    Claim claim = takes.claim();
    Volume volume = takes.volume();
    String who = "claim \"" + takes.name() + "\" names no class: where the cluster has a default class it ";
    boolean fixed = !claim.request().volumeName().isEmpty() || claim.request().selector().isPresent();
    String then =
        fixed
            ? "gets that one, and is not bound to volume \"" + volume.name() + "\", which has none"
            : "gets a new volume, and \"" + volume.name() + "\" stays unused";
    out.add(SetViolation.at(claim.request().at().className(), who + then, HELP).related(volume.place(), "the volume it seems to be for"));
  }
}
