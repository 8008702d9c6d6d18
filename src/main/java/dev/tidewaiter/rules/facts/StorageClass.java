package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A StorageClass.
 *
 * @param provisions whether it makes volumes for claims; {@code kubernetes.io/no-provisioner} does not
 * @param waits whether claims are bound when a pod needs them, and not at once
 * @param isDefault whether claims that name no class get it
 * @param place of the name
 * @param waitsAt the place of the volumeBindingMode
 */
public record StorageClass(String name, boolean provisions, boolean waits, boolean isDefault, Place place, Place waitsAt) {

  /** Takes one from each StorageClass that has a name. */
  public static final Facts<StorageClass> FACTS = new Taker();

  /** The provisioner of a class whose volumes are made by hand. */
  public static final String NO_PROVISIONER = "kubernetes.io/no-provisioner";

  /** Whether an annotation makes a class the default one. */
  public static boolean isDefault(ObjectView storageClass) {
    ObjectView annotations = storageClass.at("metadata", "annotations");
    return annotations.key("storageclass.kubernetes.io/is-default-class").text().equals("true")
        || annotations.key("storageclass.beta.kubernetes.io/is-default-class").text().equals("true");
  }

  private static final class Taker implements Facts<StorageClass> {
    @Override
    public List<String> kinds() {
      return List.of("storage.k8s.io/StorageClass");
    }

    @Override
    public void take(Subject subject, Consumer<StorageClass> to) {
      if (subject.ref().name().isEmpty()) {
        return;
      }
      ObjectView read = subject.filled();
      to.accept(
          new StorageClass(
              subject.ref().name(),
              !read.at("provisioner").text().equals(NO_PROVISIONER),
              read.at("volumeBindingMode").text().equals("WaitForFirstConsumer"),
              isDefault(read),
              subject.namePlace(),
              subject.place(subject.written().at("volumeBindingMode"))));
    }
  }
}
