package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.StorageClass;
import dev.tidewaiter.rules.facts.Volume;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the claims of a set, one list for each scope. Needs {@link #NEEDS}. */
public final class VolumeBindings {

  /** The facts that it is made of. */
  public static final List<Facts<?>> NEEDS = List.of(Volume.FACTS, Claim.FACTS, StorageClass.FACTS);

  /** That of a set, made once. */
  public static final Derived<VolumeBindings> OF = new OfSet();

  private final List<OfScope> scopes = new ArrayList<>();

  private VolumeBindings(ObjectSet set) {
    for (StorageScope scope : StorageScope.of(set)) {
      scopes.add(new OfScope(scope, Binder.bind(scope)));
    }
  }

  /** Those of one scope, in the order of its claims. */
  public record OfScope(StorageScope scope, List<Outcome> outcomes) {

    public OfScope {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** Those of each scope that has claims. */
  public List<OfScope> scopes() {
    return scopes;
  }

  private static final class OfSet implements Derived<VolumeBindings> {
    @Override
    public VolumeBindings from(ObjectSet set) {
      return new VolumeBindings(set);
    }
  }
}
