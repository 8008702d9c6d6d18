package dev.tidewaiter.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file or directory to look for manifests in.
 *
 * @param module whose it is
 * @param path as the build says it: from the module's base, or absolute
 * @param given whether the build says so itself; else it is one of the places where manifests usually lie
 */
record Place(ModuleLayout module, String path, boolean given) {

  /** Places that the build names. */
  static List<Place> given(List<String> paths, ModuleLayout module) {
    List<Place> places = new ArrayList<>();
    for (String path : paths) {
      places.add(new Place(module, path, true));
    }
    return places;
  }

  Path absolute() {
    return module.base().resolve(path).normalize();
  }
}
