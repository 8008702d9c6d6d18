package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.Reference;
import dev.tidewaiter.rules.facts.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A snapshot that is to be taken of a claim that is not there. One that a StatefulSet makes for a pod of its own is there. */
public final class SnapshotOfMissingClaim implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Snapshot.FACTS, Claim.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Snapshot.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Set<String> templates = new HashSet<>();
    for (Claim claim : set.all(Claim.FACTS)) {
      if (claim.isTemplate()) {
        templates.add(claim.namespace() + "/" + claim.name());
      }
    }
    Missing missing = new Missing(set, out);
    for (Snapshot snapshot : set.all(Snapshot.FACTS)) {
      Reference claim = snapshot.claim();
      String name = claim.namespace() + "/" + claim.name();
      if (!templates.contains(name.substring(0, name.lastIndexOf('-') + 1))) {
        missing.tell(claim, "no snapshot is taken until it is there");
      }
    }
  }
}
