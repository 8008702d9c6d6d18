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

  private final StorageScope scope;
  private final List<Volume> inOrder;
  private final Map<String, Outcome> taken = new HashMap<>();

  private Binder(StorageScope scope) {
    this.scope = scope;
    inOrder = new ArrayList<>(scope.volumes().values());
    inOrder.sort(Binder::fewestModesThenSmallest);
  }

  /** What becomes of each claim of a scope, in their order; of a template's claims as many as there could be volumes for, and one more. */
  public static List<Outcome> bind(StorageScope scope) {
    Binder binder = new Binder(scope);
    List<Outcome> outcomes = new ArrayList<>();
    for (Claim claim : scope.claims()) {
      long copies = Math.min(claim.copies(), scope.volumes().size() + 1L);
      for (int copy = 0; copy < copies; copy++) {
        Outcome outcome = binder.bind(claim, claim.nameOf(copy));
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
    if (why.isPresent()) {
      return new Outcome.Refused(claim, wish.name(), volume, why.get());
    }
    Outcome by = taken.get(volume.name());
    return by == null ? new Outcome.Takes(claim, wish.name(), volume, 1) : new Outcome.Late(claim, wish.name(), taken(volume, by));
  }

  private static List<Outcome.Taken> taken(Volume volume, Outcome by) {
    return List.of(new Outcome.Taken(volume, by));
  }

  private Outcome any(Claim claim, Wish wish) {
    List<Outcome.Candidate> others = new ArrayList<>();
    List<Outcome.Taken> late = new ArrayList<>();
    List<Volume> fitting = new ArrayList<>();
    for (Volume volume : inOrder) {
      Optional<Misfit> why = Misfit.of(wish, volume);
      if (why.isPresent()) {
        others.add(new Outcome.Candidate(volume, why.get()));
      } else if (taken.containsKey(volume.name())) {
        late.add(new Outcome.Taken(volume, taken.get(volume.name())));
      } else {
        fitting.add(volume);
      }
    }
    if (!fitting.isEmpty()) {
      return new Outcome.Takes(claim, wish.name(), best(wish, fitting), fitting.size());
    }
    if (!late.isEmpty()) {
      return new Outcome.Late(claim, wish.name(), late);
    }
    for (Outcome.Candidate other : others) {
      if (Misfit.isReservedFor(wish, other.volume())) {
        return new Outcome.Refused(claim, wish.name(), other.volume(), other.why());
      }
    }
    return new Outcome.Nothing(claim, wish.name(), others);
  }

  private Volume best(Wish wish, List<Volume> fitting) {
    StorageClass known = scope.classes().get(wish.className());
    boolean waits = known != null && known.waits();
    Volume best = fitting.get(0);
    for (Volume volume : fitting) {
      if (Misfit.isReservedFor(wish, volume) && (waits || volume.modes().size() == best.modes().size())) {
        return volume;
      }
      if (waits && volume.capacity().compareTo(best.capacity()) < 0) {
        best = volume;
      }
    }
    return best;
  }

  private static int fewestModesThenSmallest(Volume one, Volume other) {
    int modes = Integer.compare(one.modes().size(), other.modes().size());
    return modes != 0 ? modes : one.capacity().compareTo(other.capacity());
  }
}
