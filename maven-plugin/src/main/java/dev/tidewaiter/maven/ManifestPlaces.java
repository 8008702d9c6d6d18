package dev.tidewaiter.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the manifests of a module lie, unless the build says otherwise. */
final class ManifestPlaces {

  /** Directories that people write to. Others also keep much in the last that is no manifest. */
  private static final List<String> WRITTEN =
      List.of(
          "src/main/k8s",
          "src/main/kubernetes",
          "src/main/helm",
          "k8s",
          "kubernetes",
          "deploy",
          "manifests",
          "charts",
          "src/main/resources");

  /** Below the directory of the classes: what JKube, Dekorate and the generator of fabric8 for custom resource definitions write. */
  private static final List<String> AMONG_CLASSES = List.of("META-INF/jkube", "META-INF/dekorate", "META-INF/fabric8");

  /** Below the build directory: what Quarkus writes. */
  static final String QUARKUS = "kubernetes";

  /** What Quarkus reads, and puts into the file of the same name that it writes. */
  static final String QUARKUS_SOURCES = "src/main/kubernetes";

  private ManifestPlaces() {}

  /** Those of a module that exist. */
  static List<Place> of(ModuleLayout module, boolean generated) {
    List<Place> places = new ArrayList<>();
    for (String path : WRITTEN) {
      addIfExists(module, module.base().resolve(path), places);
    }
    if (generated) {
      for (String path : AMONG_CLASSES) {
        addIfExists(module, module.classes().resolve(path), places);
      }
      addIfExists(module, module.build().resolve(QUARKUS), places);
    }
    return places;
  }

  /** Whether only files that say what they are count, as many others lie beside them. */
  static boolean isMixed(Place place) {
    return !place.given() && place.absolute().equals(place.module().base().resolve("src/main/resources"));
  }

  private static void addIfExists(ModuleLayout module, Path path, List<Place> places) {
    if (Files.isDirectory(path)) {
      places.add(new Place(module, RelativeName.of(module.base(), path), false));
    }
  }
}
