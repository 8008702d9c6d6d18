package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A VolumeSnapshot that is taken of a claim.
 *
 * <p>Source: kubernetes-csi/external-snapshotter, VolumeSnapshotSource of snapshot.storage.k8s.io/v1.
 *
 * @param claim of which it is taken
 */
public record Snapshot(String namespace, String name, Reference claim) {

  public static final String GROUP = "snapshot.storage.k8s.io";
  public static final String KIND = "VolumeSnapshot";

  /** Takes one from every VolumeSnapshot of a claim. */
  public static final Facts<Snapshot> FACTS = new Taker();

  private static final class Taker implements Facts<Snapshot> {
    @Override
    public List<String> kinds() {
      return List.of(OTHERS);
    }

    @Override
    public void take(Subject subject, Consumer<Snapshot> to) {
      if (!subject.is(GROUP, KIND)) {
        return;
      }
      ObjectView claim = subject.written().at("spec", "source", "persistentVolumeClaimName");
      if (claim.present()) {
        String namespace = subject.ref().namespace().isEmpty() ? "default" : subject.ref().namespace();
        Place at = subject.place(claim);
        Reference reference = new Reference("", "PersistentVolumeClaim", namespace, claim.text(), "", false, at, at);
        to.accept(new Snapshot(namespace, subject.ref().name(), reference));
      }
    }
  }
}
