package dev.tidewaiter.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells files that say again what another says. Quarkus and Dekorate write each manifest as YAML and as JSON; JKube writes one file with
 * everything and, in a directory of that file's name, one for each object. What is deployed is the one with everything.
 */
final class Twins {

  private static final List<String> YAML = List.of(".yml", ".yaml");
  private static final List<String> ANY = List.of(".yml", ".yaml", ".json");

  private Twins() {}

  /** Whether another file that is checked says the same as this one. */
  static boolean isTwin(Path file, ModuleLayout module, boolean generated) {
    if (module.isGenerated(file)) {
      String name = file.getFileName().toString();
      Path directory = file.getParent();
      return name.endsWith(".json") && exists(directory, stem(name), YAML)
          || exists(directory.getParent(), directory.getFileName().toString(), ANY);
    }
    return generated
        && file.getParent().equals(module.base().resolve(ManifestPlaces.QUARKUS_SOURCES))
        && exists(module.build().resolve(ManifestPlaces.QUARKUS), stem(file.getFileName().toString()), ANY);
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
