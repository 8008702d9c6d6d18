package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Outcome;
import dev.tidewaiter.rules.storage.VolumeBindings;
import java.math.BigDecimal;
import java.util.List;

/** A claim that takes a volume ten times as large as it asks for. */
public final class VolumeFarLargerThanClaim implements SetRule {

  private static final String HELP = "a volume is bound as a whole: the rest of it is of no use to other claims";

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
        if (outcome instanceof Outcome.Takes takes && scope.scope().servesByHand(takes.claim()) && isFarLarger(takes)) {
          String asked = "claim \"" + takes.name() + "\" asks for " + takes.claim().request().storage();
          String message = asked + " and takes volume \"" + takes.volume().name() + "\" with " + takes.volume().capacity();
          SetViolation violation = SetViolation.at(takes.claim().request().at().storage(), message, HELP);
          out.add(violation.related(takes.volume().place(), "the volume"));
        }
      }
    }
  }

  private static boolean isFarLarger(Outcome.Takes takes) {
    BigDecimal asked = takes.claim().request().storage().exact();
    return asked.signum() > 0 && takes.volume().capacity().exact().compareTo(asked.multiply(BigDecimal.TEN)) >= 0;
  }
}
