package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A volume made by hand that none of the claims beside it takes. */
public final class VolumeThatNoClaimTakes implements SetRule {

  private static final String HELP = "take it away, or look at its class, size and access modes: a claim that is meant for it may not fit";

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
      Set<String> taken = new HashSet<>();
      for (Outcome outcome : scope.outcomes()) {
        if (outcome instanceof Outcome.Takes takes) {
          taken.add(takes.volume().name());
        }
      }
      for (Volume volume : scope.scope().volumes().values()) {
        if (!taken.contains(volume.name()) && !volume.provisioned() && volume.reserved().isEmpty()) {
          String message = "none of the claims beside it takes volume \"" + volume.name() + "\"";
          out.add(SetViolation.at(volume.place(), message, HELP));
        }
      }
    }
  }
}
