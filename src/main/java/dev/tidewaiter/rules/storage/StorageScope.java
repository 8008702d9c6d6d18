package dev.tidewaiter.rules.storage;

import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.StorageClass;
import dev.tidewaiter.rules.facts.Volume;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Volumes, claims and classes that are applied together: those of one folder, or of a set that was declared complete.
 *
 * @param volumes by name, in the order they are described in; variants of the same name by {@link #variant}
 * @param classes by name
 * @param classesByHand the names of classes of volumes that a provisioner seldom makes: directories of a node and shares of a server
 */
public record StorageScope(Map<String, Volume> volumes, List<Claim> claims, Map<String, StorageClass> classes, Set<String> classesByHand) {

  /** All scopes of a set in which there are claims. */
  public static List<StorageScope> of(ObjectSet set) {
    if (set.all(Claim.FACTS).isEmpty()) {
      return List.of();
    }
    Map<String, StorageScope> scopes = new LinkedHashMap<>();
    for (Claim claim : set.all(Claim.FACTS)) {
      in(folder(set, claim.place()), scopes).claims.add(claim);
    }
    for (Volume volume : set.all(Volume.FACTS)) {
      StorageScope scope = scopes.get(folder(set, volume.place()));
      if (scope != null) {
        scope.add(volume);
      }
    }
    for (StorageClass storageClass : set.all(StorageClass.FACTS)) {
      StorageScope scope = scopes.get(folder(set, storageClass.place()));
      if (scope != null) {
        scope.classes.putIfAbsent(storageClass.name(), storageClass);
      }
    }
    return new ArrayList<>(scopes.values());
  }

  private void add(Volume volume) {
    String key = volume.name();
    while (volumes.containsKey(key)) {
      key = variant(key);
    }
    volumes.put(key, volume);
    if (!volume.provisioned() && NodeStorage.isMadeByHand(volume)) {
      classesByHand.add(volume.className());
    }
  }

  /** The key of the next volume that has the name of one before. */
  static String variant(String key) {
    return key + "\n";
  }

  private static StorageScope in(String folder, Map<String, StorageScope> scopes) {
    StorageScope scope = scopes.get(folder);
    if (scope == null) {
      scope = new StorageScope(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), new HashSet<>());
      scopes.put(folder, scope);
    }
    return scope;
  }

  private static String folder(ObjectSet set, Place place) {
    return set.complete() ? "" : place.source().folder();
  }

  /** The class of a claim: the one it names, or else the default class; empty if neither is known. */
  public Optional<String> className(Claim claim) {
    if (claim.request().className().isPresent()) {
      return claim.request().className();
    }
    for (StorageClass storageClass : classes.values()) {
      if (storageClass.isDefault()) {
        return Optional.of(storageClass.name());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a claim gets a volume that was made by hand or none: its class is the empty one, or one that makes no volumes, or one that is
   * not described and that volumes have which were made by hand.
   */
  public boolean servesByHand(Claim claim) {
    Optional<String> name = className(claim);
    if (name.isEmpty()) {
      return false;
    }
    StorageClass known = classes.get(name.get());
    if (name.get().isEmpty() || known != null) {
      return known == null || !known.provisions();
    }
    return classesByHand.contains(name.get()) && !ProvisionedClasses.contains(name.get());
  }
}
