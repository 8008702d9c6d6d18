package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a claim asks of a volume.
 *
 * @param className empty if it names none, which is not the same as the name ""
 * @param storage how much it asks for; nothing if it does not say
 * @param modes its access modes, as they are written
 * @param volumeMode {@code Filesystem} or {@code Block}
 * @param selector of the volumes it takes; empty if it takes any
 * @param volumeName the one volume that it takes; empty if it takes any
 * @param attributesClass name of its VolumeAttributesClass; empty if it has none
 * @param at where it says each
 */
public record StorageRequest(
    Optional<String> className,
    Quantity storage,
    List<String> modes,
    String volumeMode,
    Optional<Selector> selector,
    String volumeName,
    String attributesClass,
    Places at) {

  private static final String OLD_CLASS = "volume.beta.kubernetes.io/storage-class";

  public StorageRequest {
    modes = List.copyOf(modes);
  }

  /** Where a claim says what it asks for; of what it does not say, its {@code spec}. */
  public record Places(Place storage, Place modes, Place className, Place volumeMode, Place selector, Place volumeName) {}

  /** Reads a claim, or the template of one. */
  static StorageRequest of(Subject subject, ObjectView claim) {
    ObjectView spec = claim.at("spec");
    ObjectView storage = spec.at("resources", "requests").key("storage");
    return new StorageRequest(
        className(claim),
        quantity(storage),
        texts(spec.at("accessModes")),
        orFilesystem(spec.at("volumeMode")),
        spec.at("selector").present() ? Optional.of(Selector.of(spec.at("selector"))) : Optional.empty(),
        spec.at("volumeName").text(),
        spec.at("volumeAttributesClassName").text(),
        new Places(
            subject.place(storage),
            subject.place(spec.at("accessModes")),
            subject.place(spec.at("storageClassName")),
            subject.place(spec.at("volumeMode")),
            subject.place(spec.at("selector")),
            subject.place(spec.at("volumeName"))));
  }

  /** The class of a claim or a volume: an old annotation goes before the field. */
  static Optional<String> className(ObjectView object) {
    ObjectView old = object.at("metadata", "annotations").key(OLD_CLASS);
    ObjectView name = old.present() ? old : object.at("spec", "storageClassName");
    return name.present() ? Optional.of(name.text()) : Optional.empty();
  }

  static String orFilesystem(ObjectView volumeMode) {
    return volumeMode.text().isEmpty() ? "Filesystem" : volumeMode.text();
  }

  /** A quantity; nothing where there is none that can be read, as in an object of a version that is no longer served. */
  static Quantity quantity(ObjectView field) {
    if (field.absent()) {
      return Quantity.ZERO;
    }
    String text = field.value().get() instanceof JsonNumber number ? number.text() : field.text().strip();
    return Quantity.parse(text).orElse(Quantity.ZERO);
  }

  /** The texts of a list, each once. */
  static List<String> texts(ObjectView list) {
    List<String> texts = new ArrayList<>();
    for (ObjectView item : list.items()) {
      if (!texts.contains(item.text())) {
        texts.add(item.text());
      }
    }
    return texts;
  }
}
