package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimSource;
import dev.tidewaiter.rules.facts.Reference;
import dev.tidewaiter.rules.facts.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim that is to be a copy of another one, or of a snapshot of that, and asks for less than that has. */
public final class CloneSmallerThanSource implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(ClaimSource.FACTS, Claim.FACTS, Snapshot.FACTS);
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
      claims.putIfAbsent(folder(set, claim.place()) + claim.namespace() + "/" + claim.name(), claim);
    }
    Map<String, Snapshot> snapshots = new HashMap<>();
    for (Snapshot snapshot : set.all(Snapshot.FACTS)) {
      snapshots.putIfAbsent(folder(set, snapshot.claim().at()) + snapshot.namespace() + "/" + snapshot.name(), snapshot);
    }
    for (ClaimSource copy : copies) {
      String folder = folder(set, copy.claim().place());
      String named = folder + copy.source().namespace() + "/" + copy.source().name();
      if (copy.source().is("", "PersistentVolumeClaim")) {
        compare(copy.claim(), Optional.ofNullable(claims.get(named)), "claim \"" + copy.source().name() + "\"", out);
      } else if (copy.source().is(Snapshot.GROUP, Snapshot.KIND) && snapshots.containsKey(named)) {
        Reference claim = snapshots.get(named).claim();
        String source = "claim \"" + claim.name() + "\", which the snapshot is of,";
        compare(copy.claim(), Optional.ofNullable(claims.get(folder + claim.namespace() + "/" + claim.name())), source, out);
      }
    }
  }

  private static void compare(Claim copy, Optional<Claim> source, String called, SetViolations out) {
    if (source.isEmpty()) {
      return;
    }
    Claim of = source.get();
    if (copy.request().storage().compareTo(of.request().storage()) < 0) {
      String asked = "the copy asks for " + copy.request().storage();
      String message = asked + ", and " + called + " has " + of.request().storage() + ": no volume is made for it";
      SetViolation violation = SetViolation.at(copy.request().at().storage(), message, "ask for as much as the source, or more");
      out.add(violation.related(of.request().at().storage(), "the source"));
    }
  }

  private static String folder(ObjectSet set, Place place) {
    return set.complete() ? "" : place.source().folder() + "\n";
  }
}
