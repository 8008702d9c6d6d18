package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rules.facts.Selector;
import dev.tidewaiter.rules.facts.StorageRequest;
import dev.tidewaiter.rules.facts.Volume;
import java.util.List;
import java.util.Optional;

/**
 * Why a volume is not for a claim.
 *
 * <p>Source: Kubernetes 1.37, component-helpers/storage/volume, FindMatchingVolume; pkg/controller/volume/persistentvolume,
 * checkVolumeSatisfyClaim.
 */
public enum Misfit {
  /** Its {@code claimRef} names another claim. */
  RESERVED,
  /** It is of another class. */
  CLASS,
  /** It is smaller than the claim asks for. */
  SIZE,
  /** One is a file system and the other a device. */
  VOLUME_MODE,
  /** They name different VolumeAttributesClasses. */
  ATTRIBUTES_CLASS,
  /** It lacks an access mode that the claim asks for. */
  ACCESS_MODES,
  /** The claim's selector does not select its labels. */
  SELECTOR;

  /** What a claim wants, with the class that it has once the server has created it. */
  record Wish(String namespace, String name, String className, StorageRequest request) {}

  /** Why a volume is not bound to a claim that takes any that fits; empty if it may be. */
  static Optional<Misfit> of(Wish wish, Volume volume) {
    boolean isReserved = volume.reserved().isPresent();
    if (isReserved && !isReservedFor(wish, volume)) {
      return Optional.of(RESERVED);
    }
    if (!isReserved && !volume.className().equals(wish.className)) {
      return Optional.of(CLASS);
    }
    Optional<Misfit> nature = ofNature(wish.request, volume);
    if (nature.isPresent() || isReserved) {
      return nature;
    }
    Optional<Selector> selector = wish.request.selector();
    return selector.isPresent() && !selector.get().matches(volume.labels()) ? Optional.of(SELECTOR) : Optional.empty();
  }

  /** Why a volume is not bound to a claim that names it; empty if it may be. Its selector is not looked at. */
  static Optional<Misfit> ofNamed(Wish wish, Volume volume) {
    if (volume.reserved().isPresent()) {
      return isReservedFor(wish, volume) ? Optional.empty() : Optional.of(RESERVED);
    }
    return volume.className().equals(wish.className) ? ofNature(wish.request, volume) : Optional.of(CLASS);
  }

  /** Whether the {@code claimRef} of a volume names a claim and not the one that once had its name. */
  static boolean isReservedFor(Wish wish, Volume volume) {
    if (volume.reserved().isEmpty()) {
      return false;
    }
    Volume.Reservation claim = volume.reserved().get();
    return claim.uid().isEmpty() && claim.name().equals(wish.name) && claim.namespace().equals(wish.namespace);
  }

  private static Optional<Misfit> ofNature(StorageRequest request, Volume volume) {
    if (volume.capacity().compareTo(request.storage()) < 0) {
      return Optional.of(SIZE);
    }
    if (!volume.volumeMode().equals(request.volumeMode())) {
      return Optional.of(VOLUME_MODE);
    }
    if (!volume.attributesClass().equals(request.attributesClass())) {
      return Optional.of(ATTRIBUTES_CLASS);
    }
    return offers(volume.modes(), request.modes()) ? Optional.empty() : Optional.of(ACCESS_MODES);
  }

  private static boolean offers(List<String> modes, List<String> wanted) {
    for (String mode : wanted) {
      if (!modes.contains(mode)) {
        return false;
      }
    }
    return true;
  }
}
