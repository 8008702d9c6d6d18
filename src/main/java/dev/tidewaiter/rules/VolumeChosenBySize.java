package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.List;

/** A claim that several volumes made by hand would fit, so that size and chance decide which one it takes. */
public final class VolumeChosenBySize implements SetRule {

  private static final String HELP = "say which: a claimRef in the volume reserves it for the claim, volumeName in the claim asks for it";

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
        if (outcome instanceof Outcome.Takes takes
            && takes.another().isPresent()
            && !takes.claim().isTemplate()
            && scope.scope().servesByHand(takes.claim())) {
          tell(takes, takes.another().get(), out);
        }
      }
    }
  }

  private static void tell(Outcome.Takes takes, Volume another, SetViolations out) {
    Volume volume = takes.volume();
    int size = volume.capacity().compareTo(another.capacity());
    String why = size < 0 ? "is the smaller one" : size > 0 ? "has fewer access modes" : "comes first";
    String volumes = "volume \"" + volume.name() + "\" and not \"" + another.name() + "\"";
    String message = "claim \"" + takes.name() + "\" takes " + volumes + ", only because it " + why;
    out.add(
        SetViolation.at(takes.claim().place(), message, HELP)
            .related(volume.place(), "the volume it takes")
            .related(another.place(), "this fits too"));
  }
}
