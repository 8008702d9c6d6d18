package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimUse;
import dev.tidewaiter.rules.facts.StorageClass;
import dev.tidewaiter.rules.facts.Volume;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims of a set by name, and the volumes they get as far as the set tells. Needs {@link #NEEDS}. */
public final class ClaimIndex {

  /** The facts that it is made of, and the uses it is asked for. */
  public static final List<Facts<?>> NEEDS = List.of(ClaimUse.FACTS, Claim.FACTS, Volume.FACTS, StorageClass.FACTS);

  /** That of a set, made once. */
  public static final Derived<ClaimIndex> OF = new OfSet();

  private final boolean complete;
  private final Map<String, Known> alone = new HashMap<>();
  private final Map<String, Known> ofFile = new HashMap<>();

  private ClaimIndex(ObjectSet set) {
    complete = set.complete();
    Set<String> described = new HashSet<>();
    Set<String> variants = new HashSet<>();
    for (Claim claim : set.all(Claim.FACTS)) {
      String key = key(folder(claim.place()), claim.namespace(), claim.name());
      if (!described.add(key)) {
        variants.add(key);
      }
    }
    for (VolumeBindings.OfScope scope : set.get(VolumeBindings.OF).scopes()) {
      for (Outcome outcome : scope.outcomes()) {
        Claim claim = outcome.claim();
        Optional<Volume> volume = outcome instanceof Outcome.Takes takes ? Optional.of(takes.volume()) : Optional.empty();
        String key = key(folder(claim.place()), claim.namespace(), claim.name());
        if (!variants.contains(key)) {
          alone.putIfAbsent(key, new Known(claim, volume, scope.scope()));
        }
        ofFile.putIfAbsent(key(claim.place().source().name(), claim.namespace(), claim.name()), new Known(claim, volume, scope.scope()));
      }
    }
  }

  /**
   * A claim of the set.
   *
   * @param volume that it gets of those of the set; empty if it gets none of them
   */
  public record Known(Claim claim, Optional<Volume> volume, StorageScope scope) {

    /** The access modes of its volume: what the volume offers, or else what the claim asks for. */
    public List<String> modes() {
      return volume.isPresent() ? volume.get().modes() : claim.request().modes();
    }

    /** Whether its volume is for pods of one node only, and does not itself draw the pods to that node. */
    public boolean tiesToOneNode() {
      for (String mode : modes()) {
        if (!mode.equals("ReadWriteOnce") && !mode.equals("ReadWriteOncePod")) {
          return false;
        }
      }
      if (volume.isPresent()) {
        return NodeStorage.isAttached(volume.get());
      }
      Optional<String> name = scope.className(claim);
      return name.isEmpty() || !NodeStorage.isOfNode(name.get()) && !scope.servesByHand(claim);
    }

    /** Whether only one pod at a time can have it. */
    public boolean isForOnePod() {
      return claim.request().modes().contains("ReadWriteOncePod");
    }
  }

  /**
   * The claim that a workload's pods have: the one of that name beside the workload. Where there are several, as in a folder of variants, it
   * is the one in the same file. Empty if there is none, or none that is told from others.
   */
  public Optional<Known> find(ClaimUse use) {
    Known known = alone.get(key(folder(use.place()), use.namespace(), use.claim()));
    Known beside = known == null ? ofFile.get(key(use.place().source().name(), use.namespace(), use.claim())) : known;
    return Optional.ofNullable(beside);
  }

  private String folder(Place place) {
    return complete ? "" : place.source().folder();
  }

  private static String key(String where, String namespace, String name) {
    return where + "\n" + namespace + "\n" + name;
  }

  private static final class OfSet implements Derived<ClaimIndex> {
    @Override
    public ClaimIndex from(ObjectSet set) {
      return new ClaimIndex(set);
    }
  }
}
