package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimSource;
import dev.tidewaiter.rules.facts.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A claim that is to be a copy of another one and asks for less than that has. */
public final class CloneSmallerThanSource implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(ClaimSource.FACTS, Claim.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ClaimSource.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    List<ClaimSource> copies = set.all(ClaimSource.FACTS);
    if (copies.isEmpty()) {
      return;
    }
    Map<String, Claim> claims = new HashMap<>();
    for (Claim claim : set.all(Claim.FACTS)) {
      claims.putIfAbsent(folder(set, claim) + claim.namespace() + "/" + claim.name(), claim);
    }
    for (ClaimSource copy : copies) {
      Reference source = copy.source();
      Claim of = claims.get(folder(set, copy.claim()) + source.namespace() + "/" + source.name());
      if (of != null && source.is("", "PersistentVolumeClaim") && copy.claim().request().storage().compareTo(of.request().storage()) < 0) {
        String asked = "the copy asks for " + copy.claim().request().storage();
        String message = asked + ", and claim \"" + of.name() + "\" has " + of.request().storage() + ": no volume is made for it";
        SetViolation violation = SetViolation.at(copy.claim().request().at().storage(), message, "ask for as much as the source, or more");
        out.add(violation.related(of.request().at().storage(), "the source"));
      }
    }
  }

  private static String folder(ObjectSet set, Claim claim) {
    return set.complete() ? "" : claim.place().source().folder() + "\n";
  }
}
