package dev.tidewaiter.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells files that say again what another says. Quarkus and Dekorate write each manifest as YAML and as JSON; JKube writes one file with
 * everything and, in a directory of that file's name, one for each object: what is deployed is the one with everything. For another
 * platform than plain Kubernetes the same objects are written once more, with what that platform changes.
 */
final class Twins {

  private static final List<String> YAML = List.of(".yml", ".yaml");
  private static final List<String> ANY = List.of(".yml", ".yaml", ".json");

  /** How files for plain Kubernetes are called, and those that say nearly the same for another platform. */
  private static final String KUBERNETES = "kubernetes";

  private static final List<String> PLATFORMS = List.of("openshift", "knative", "minikube", "kind");

  private Twins() {}

  /** Whether another file that is checked says the same as this one. */
  static boolean isTwin(Path file, ModuleLayout module, boolean generated) {
    if (module.isGenerated(file)) {
      return isGeneratedTwin(file.getParent(), file.getFileName().toString());
    }
    return generated
        && file.getParent().equals(module.base().resolve(ManifestPlaces.QUARKUS_SOURCES))
        && exists(module.build().resolve(ManifestPlaces.QUARKUS), stem(file.getFileName().toString()), ANY);
  }

  private static boolean isGeneratedTwin(Path directory, String name) {
    Path above = directory.getParent();
    String group = directory.getFileName().toString();
    return name.endsWith(".json") && exists(directory, stem(name), YAML)
        || exists(above, group, ANY)
        || PLATFORMS.contains(stem(name)) && exists(directory, KUBERNETES, ANY)
        || PLATFORMS.contains(group) && exists(above, KUBERNETES, ANY);
  }

  private static boolean exists(Path directory, String stem, List<String> endings) {
    for (String ending : endings) {
      if (Files.isRegularFile(directory.resolve(stem + ending))) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
