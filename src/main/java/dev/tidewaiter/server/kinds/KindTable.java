package dev.tidewaiter.server.kinds;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeClaimRules;
import java.util.Optional;

/** The kinds whose validation is written, one line each. A kind's classes load when its first object is met. */
public final class KindTable {

  private KindTable() {}

  /** The rules of a kind; empty if its validation is not written. */
  public static Optional<KindRules> rules(GroupVersionKind kind, ClusterSettings settings) {
    return Optional.ofNullable(find(kind.apiVersion() + " " + kind.kind(), settings));
  }

  private static KindRules find(String kind, ClusterSettings settings) {
    return switch (kind) {
      case "v1 PersistentVolumeClaim" -> new PersistentVolumeClaimRules();
      default -> null;
    };
  }
}
