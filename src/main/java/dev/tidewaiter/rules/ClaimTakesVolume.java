package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.ArrayList;
import java.util.List;

/** Says which volume each claim takes, of those that are described beside it. */
public final class ClaimTakesVolume implements SetRule {

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
      List<Outcome.Takes> same = new ArrayList<>();
      for (Outcome outcome : scope.outcomes()) {
        if (!same.isEmpty() && same.get(0).claim() != outcome.claim()) {
          tell(same, scope, out);
          same.clear();
        }
        if (outcome instanceof Outcome.Takes takes) {
          same.add(takes);
        }
      }
      if (!same.isEmpty()) {
        tell(same, scope, out);
      }
    }
  }

  private static void tell(List<Outcome.Takes> same, VolumeBindings.OfScope scope, SetViolations out) {
    Claim claim = same.get(0).claim();
    Volume volume = same.get(0).volume();
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < same.size(); i++) {
      message.append(i == 0 ? "claim \"" : i == same.size() - 1 ? " and \"" : ", \"").append(same.get(i).name());
      message.append("\" takes volume \"").append(same.get(i).volume().name()).append('"');
    }
    if (same.size() == 1) {
      message.append(" of ").append(volume.capacity()).append(", ").append(why(same.get(0)));
    }
    if (volume.reserved().isEmpty() && scope.scope().className(claim).isEmpty()) {
      message.append(", if the cluster has no default class");
    }
    SetViolation violation = SetViolation.at(claim.place(), message.toString(), "");
    for (Outcome.Takes takes : same) {
      violation = violation.related(takes.volume().place(), "for claim " + takes.name());
    }
    out.add(violation);
  }

  private static String why(Outcome.Takes takes) {
    if (!takes.claim().request().volumeName().isEmpty()) {
      return "which it names";
    }
    if (takes.volume().reserved().isPresent()) {
      return "which is reserved for it";
    }
    if (takes.another().isEmpty()) {
      return "the only one left that fits";
    }
    Volume other = takes.another().get();
    boolean isSmaller = takes.volume().capacity().compareTo(other.capacity()) < 0;
    return isSmaller ? "the smallest of those that fit" : "the first of those that fit";
  }
}
