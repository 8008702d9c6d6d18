package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A PersistentVolume.
 *
 * @param className empty if it has none
 * @param modes its access modes, as they are written
 * @param volumeMode {@code Filesystem} or {@code Block}
 * @param attributesClass name of its VolumeAttributesClass; empty if it has none
 * @param reserved for which claim it is; empty if any may take it
 * @param source what kind of storage it is, as its field is called: {@code hostPath}
 * @param onNode whether it says which nodes it can be reached from
 * @param provisioned whether a provisioner made it, as its annotation says: the manifest is a copy from a cluster
 * @param place of the name
 */
public record Volume(
    String name,
    LabelSet labels,
    String className,
    Quantity capacity,
    List<String> modes,
    String volumeMode,
    String attributesClass,
    Optional<Reservation> reserved,
    String source,
    boolean onNode,
    boolean provisioned,
    Place place) {

  /** Takes one from each PersistentVolume that has a name. */
  public static final Facts<Volume> FACTS = new Taker();

  private static final String PROVISIONED_BY = "pv.kubernetes.io/provisioned-by";

  public Volume {
    modes = List.copyOf(modes);
  }

  /**
   * The claim that a volume's {@code claimRef} names.
   *
   * @param uid of that very claim; empty if any of the name may take the volume
   * @param place of the {@code claimRef}
   */
  public record Reservation(String namespace, String name, String uid, Place place) {}

  private static final class Taker implements Facts<Volume> {
    @Override
    public List<String> kinds() {
      return List.of("PersistentVolume");
    }

    @Override
    public void take(Subject subject, Consumer<Volume> to) {
      if (!subject.ref().name().isEmpty()) {
        to.accept(of(subject, subject.filled()));
      }
    }

    private static Volume of(Subject subject, ObjectView volume) {
      ObjectView spec = volume.at("spec");
      return new Volume(
          subject.ref().name(),
          LabelSet.of(volume.at("metadata", "labels")),
          StorageRequest.className(volume).orElse(""),
          StorageRequest.quantity(spec.at("capacity").key("storage")),
          StorageRequest.texts(spec.at("accessModes")),
          StorageRequest.orFilesystem(spec.at("volumeMode")),
          spec.at("volumeAttributesClassName").text(),
          reserved(subject, spec.at("claimRef")),
          VolumeSources.of(spec),
          spec.at("nodeAffinity").present(),
          volume.at("metadata", "annotations").key(PROVISIONED_BY).present(),
          subject.namePlace());
    }

    private static Optional<Reservation> reserved(Subject subject, ObjectView claim) {
      if (claim.absent()) {
        return Optional.empty();
      }
      String uid = claim.at("uid").text();
      return Optional.of(new Reservation(claim.at("namespace").text(), claim.at("name").text(), uid, subject.place(claim)));
    }
  }
}
