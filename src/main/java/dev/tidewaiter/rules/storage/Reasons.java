package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Selector;
import dev.tidewaiter.rules.facts.StorageRequest;
import dev.tidewaiter.rules.facts.Volume;
import java.util.List;

/** Says why a volume is not for a claim, and what to do about it. */
public final class Reasons {

  private Reasons() {}

  /** Such as {@code has 5Gi of the 10Gi asked for}, said of the volume. */
  public static String why(Claim claim, String name, Volume volume, Misfit misfit) {
    StorageRequest request = claim.request();
    switch (misfit) {
      case RESERVED:
        return reserved(claim, name, volume);
      case CLASS:
        return volume.className().isEmpty() ? "has no class" : "is of class \"" + volume.className() + "\"";
      case SIZE:
        return "has " + volume.capacity() + " of the " + request.storage() + " asked for";
      case VOLUME_MODE:
        return "is of volumeMode " + volume.volumeMode();
      case ATTRIBUTES_CLASS:
        return volume.attributesClass().isEmpty()
            ? "has no volumeAttributesClassName"
            : "is of VolumeAttributesClass \"" + volume.attributesClass() + "\"";
      case ACCESS_MODES:
        return "does not offer " + missing(volume.modes(), request.modes());
      default:
        return "has " + unmet(claim, volume);
    }
  }

  /** What to do so that a volume is for a claim. */
  public static String mend(Claim claim, Volume volume, Misfit misfit) {
    switch (misfit) {
      case RESERVED:
        return "name this claim in the volume's claimRef, without a uid, or take another volume";
      case CLASS:
        return "give both the same storageClassName" + (volume.className().isEmpty() ? "; \"\" is that of a volume without one" : "");
      case SIZE:
        return "ask for " + volume.capacity() + " or less, or make the volume larger";
      case VOLUME_MODE:
        return "give both the same volumeMode; Filesystem is what they have if they say nothing";
      case ATTRIBUTES_CLASS:
        return "give both the same volumeAttributesClassName, or none";
      case ACCESS_MODES:
        return "ask for " + String.join(", ", volume.modes()) + ", or let the volume offer what its storage can";
      default:
        return "give the volume the labels of the claim's selector, or take the selector away";
    }
  }

  /** Where the claim asks for what a volume does not have. */
  public static Place place(Claim claim, Misfit misfit) {
    StorageRequest.Places at = claim.request().at();
    switch (misfit) {
      case SIZE:
        return at.storage();
      case ACCESS_MODES:
        return at.modes();
      case VOLUME_MODE:
        return claim.request().volumeMode().equals("Block") ? at.volumeMode() : claim.place();
      case CLASS:
        return claim.request().className().isPresent() ? at.className() : claim.place();
      case SELECTOR:
        return at.selector();
      default:
        return claim.place();
    }
  }

  private static String reserved(Claim claim, String name, Volume volume) {
    Volume.Reservation other = volume.reserved().orElseThrow();
    if (other.name().equals(name) && other.namespace().equals(claim.namespace())) {
      return "is reserved for the claim that had this name before: its claimRef has that one's uid";
    }
    return other.namespace().isEmpty()
        ? "is reserved for claim \"" + other.name() + "\" of no namespace"
        : "is reserved for claim \"" + other.namespace() + "/" + other.name() + "\"";
  }

  private static String missing(List<String> modes, List<String> wanted) {
    StringBuilder missing = new StringBuilder();
    for (String mode : wanted) {
      if (!modes.contains(mode)) {
        missing.append(missing.length() == 0 ? "" : ", ").append(mode);
      }
    }
    return missing.toString();
  }

  private static String unmet(Claim claim, Volume volume) {
    for (Selector.Requirement requirement : claim.request().selector().orElseThrow().requirements()) {
      if (!requirement.isMet(volume.labels())) {
        String key = requirement.key();
        String has = volume.labels().has(key) ? "label " + key + "=" + volume.labels().get(key) : "no label " + key;
        return has + ", and the selector wants " + requirement;
      }
    }
    throw new AssertionError(volume);
  }
}
