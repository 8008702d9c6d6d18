package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.StorageClass;
import dev.tidewaiter.rules.facts.Volume;
import dev.tidewaiter.rules.storage.Misfit.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds claims to volumes that were made by hand, one claim after the other, as the controller does it.
 *
 * <p>A claim that names a volume gets that or none. Any other gets the volume that is reserved for it; else, of those that fit, the one
 * with the fewest access modes, and of these the smallest. Where the class waits for the first consumer, the scheduler chooses the
 * smallest of all that fit. Which nodes a volume can be reached from is not looked at.
 *
 * <p>Source: Kubernetes 1.37, pkg/controller/volume/persistentvolume, syncUnboundClaim and findByClaim; component-helpers/storage/volume,
 * FindMatchingVolume.
 */
public final class Binder {

  private static final int MOST_TOLD = 3;

  private final StorageScope scope;
  private final Map<String, List<Volume>> byClass = new HashMap<>();
  private final Map<String, List<Volume>> byClaim = new HashMap<>();
  private final Map<String, Outcome> taken = new HashMap<>();
  private final Searches searches = new Searches();

  private Binder(StorageScope scope) {
    this.scope = scope;
    for (Volume volume : scope.volumes().values()) {
      if (volume.reserved().isPresent()) {
        Volume.Reservation claim = volume.reserved().get();
        add(volume, claim.namespace() + "/" + claim.name(), byClaim);
      } else {
        add(volume, volume.className(), byClass);
      }
    }
    for (Map.Entry<String, List<Volume>> ofClass : byClass.entrySet()) {
      ofClass.getValue().sort(waits(ofClass.getKey()) ? VolumeOrder.SMALLEST : VolumeOrder.FEWEST_MODES_THEN_SMALLEST);
    }
    for (List<Volume> reserved : byClaim.values()) {
      reserved.sort(VolumeOrder.FEWEST_MODES_THEN_SMALLEST);
    }
  }

  private static void add(Volume volume, String key, Map<String, List<Volume>> to) {
    List<Volume> known = to.get(key);
    if (known == null) {
      known = new ArrayList<>();
      to.put(key, known);
    }
    known.add(volume);
  }

  /** What becomes of each claim of a scope, in their order; of a template's claims those that get one, and the first that does not. */
  public static List<Outcome> bind(StorageScope scope) {
    Binder binder = new Binder(scope);
    List<Outcome> outcomes = new ArrayList<>();
    for (Claim claim : scope.claims()) {
      long copies = Math.min(claim.copies(), scope.volumes().size() + 1L);
      Outcome outcome = null;
      for (int copy = 0; copy < copies && (copy == 0 || outcome instanceof Outcome.Takes); copy++) {
        outcome = binder.bind(claim, claim.nameOf(copy));
        outcomes.add(outcome);
        if (outcome instanceof Outcome.Takes takes) {
          binder.taken.put(takes.volume().name(), outcome);
        }
      }
    }
    return outcomes;
  }

  private Outcome bind(Claim claim, String name) {
    Wish wish = new Wish(claim.namespace(), name, scope.className(claim).orElse(""), claim.request());
    String named = claim.request().volumeName();
    return named.isEmpty() ? any(claim, wish) : named(claim, wish, scope.volumes().get(named));
  }

  private Outcome named(Claim claim, Wish wish, Volume volume) {
    if (volume == null) {
      return new Outcome.Missing(claim, wish.name());
    }
    Optional<Misfit> why = Misfit.ofNamed(wish, volume);
    Volume variant = why.isEmpty() ? null : scope.volumes().get(StorageScope.variant(volume.name()));
    if (variant != null && Misfit.ofNamed(wish, variant).isEmpty()) {
      return named(claim, wish, variant);
    }
    if (why.isPresent()) {
      return new Outcome.Refused(claim, wish.name(), volume, why.get());
    }
    return isFree(wish, volume)
        ? new Outcome.Takes(claim, wish.name(), volume, Optional.empty())
        : new Outcome.Late(claim, wish.name(), volume, taken.get(volume.name()), 1, Optional.empty());
  }

  private Outcome any(Claim claim, Wish wish) {
    List<Volume> reserved = byClaim.getOrDefault(wish.namespace() + "/" + wish.name(), List.of());
    List<Volume> ofClass = byClass.getOrDefault(wish.className(), List.of());
    int ownAt = firstFree(wish, reserved, 0);
    Volume own = ownAt < reserved.size() ? reserved.get(ownAt) : null;
    Searches.Search search = searches.of(wish);
    search.next = firstFree(wish, ofClass, search.next);
    Volume other = search.next < ofClass.size() ? ofClass.get(search.next) : null;
    if (own != null && (other == null || waits(wish.className()) || own.modes().size() <= other.modes().size())) {
      return new Outcome.Takes(claim, wish.name(), own, Optional.empty());
    }
    if (other != null) {
      int anotherAt = firstFree(wish, ofClass, search.next + 1);
      Optional<Volume> another = anotherAt < ofClass.size() ? Optional.of(ofClass.get(anotherAt)) : Optional.empty();
      return new Outcome.Takes(claim, wish.name(), other, another);
    }
    Volume fitting = search.firstFitting(wish, ofClass);
    return fitting == null
        ? unserved(claim, wish, reserved, ofClass)
        : new Outcome.Late(claim, wish.name(), fitting, taken.get(fitting.name()), search.fitting(), search.almost());
  }

  /** The index of the first volume that is free and fits, from an index on; the number of volumes if there is none. */
  private int firstFree(Wish wish, List<Volume> volumes, int from) {
    int at = from;
    while (at < volumes.size() && !(isFree(wish, volumes.get(at)) && Misfit.of(wish, volumes.get(at)).isEmpty())) {
      at++;
    }
    return at;
  }

  /** Whether nobody else has a volume that would do: only a variant of the claim, or of the volume where this one is reserved. */
  private boolean isFree(Wish wish, Volume volume) {
    Outcome by = taken.get(volume.name());
    return by == null || volume.reserved().isPresent() || by.name().equals(wish.name()) && by.claim().namespace().equals(wish.namespace());
  }

  private Outcome unserved(Claim claim, Wish wish, List<Volume> reserved, List<Volume> ofClass) {
    for (Volume volume : reserved) {
      if (Misfit.isReservedFor(wish, volume)) {
        return new Outcome.Refused(claim, wish.name(), volume, Misfit.of(wish, volume).orElseThrow());
      }
    }
    List<Outcome.Candidate> told = new ArrayList<>();
    for (int i = ofClass.size() - 1; i >= 0 && told.size() < MOST_TOLD; i--) {
      told.add(new Outcome.Candidate(ofClass.get(i), Misfit.of(wish, ofClass.get(i)).orElseThrow()));
    }
    if (!told.isEmpty()) {
      return new Outcome.Nothing(claim, wish.name(), told, ofClass.size() - told.size());
    }
    for (Volume volume : scope.volumes().values()) {
      if (told.size() < MOST_TOLD) {
        told.add(new Outcome.Candidate(volume, Misfit.of(wish, volume).orElseThrow()));
      }
    }
    return new Outcome.Nothing(claim, wish.name(), told, scope.volumes().size() - told.size());
  }

  private boolean waits(String className) {
    StorageClass known = scope.classes().get(className);
    return known != null && known.waits();
  }
}
