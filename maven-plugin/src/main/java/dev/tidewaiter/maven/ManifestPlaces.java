package dev.tidewaiter.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the manifests of a Maven project lie, unless the build says otherwise. */
final class ManifestPlaces {

  /** Written by people; then what JKube, Dekorate, Quarkus and the fabric8 CRD generator write. */
  private static final List<String> PLACES =
      List.of(
          "src/main/k8s",
          "src/main/kubernetes",
          "src/main/resources",
          "k8s",
          "kubernetes",
          "deploy",
          "manifests",
          "target/classes/META-INF/jkube/kubernetes",
          "target/classes/META-INF/dekorate",
          "target/classes/META-INF/fabric8",
          "target/kubernetes");

  private ManifestPlaces() {}

  static List<Path> existingIn(Path root) {
    List<Path> places = new ArrayList<>();
    for (String place : PLACES) {
      Path path = root.resolve(place);
      if (Files.isDirectory(path)) {
        places.add(path);
      }
    }
    return places;
  }
}
