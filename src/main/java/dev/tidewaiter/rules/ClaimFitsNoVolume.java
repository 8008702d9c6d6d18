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
import dev.tidewaiter.rules.storage.Outcome.Candidate;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.Reasons;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A claim that only volumes made by hand can serve, and that none of those beside it fits. */
public final class ClaimFitsNoVolume implements SetRule {

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
      Set<String> served = served(scope);
      for (Outcome outcome : scope.outcomes()) {
        if (outcome instanceof Outcome.Nothing nothing
            && !nothing.nearest().isEmpty()
            && !served.contains(nothing.claim().namespace() + "/" + nothing.name())
            && scope.scope().servesByHand(nothing.claim())) {
          tell(nothing, out);
        }
      }
    }
  }

  /** The claims of which a variant gets a volume: they are not all meant to be applied. */
  private static Set<String> served(VolumeBindings.OfScope scope) {
    Set<String> served = new HashSet<>();
    for (Outcome outcome : scope.outcomes()) {
      if (outcome instanceof Outcome.Takes takes) {
        served.add(takes.claim().namespace() + "/" + takes.name());
      }
    }
    return served;
  }

  private static void tell(Outcome.Nothing nothing, SetViolations out) {
    List<Candidate> candidates = nothing.nearest();
    Claim claim = nothing.claim();
    Candidate first = candidates.get(0);
    StringBuilder message = new StringBuilder("claim \"" + nothing.name() + "\" fits no volume: ");
    for (int i = 0; i < candidates.size(); i++) {
      Candidate one = candidates.get(i);
      message.append(i == 0 ? "" : "; ").append('"').append(one.volume().name()).append("\" ");
      message.append(Reasons.why(claim, nothing.name(), one.volume(), one.why()));
    }
    if (nothing.more() > 0) {
      message.append("; and ").append(nothing.more()).append(" more");
    }
    Place at = allSay(first.why(), candidates) ? Reasons.place(claim, first.why()) : claim.place();
    String help = Reasons.mend(claim, first.volume(), first.why()) + "; until then the claim stays Pending, and its pods with it";
    SetViolation violation = SetViolation.at(at, message.toString(), help);
    for (Candidate candidate : candidates) {
      violation = violation.related(candidate.volume().place(), "this volume");
    }
    out.add(violation);
  }

  private static boolean allSay(Misfit why, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.why() != why) {
        return false;
      }
    }
    return true;
  }
}
