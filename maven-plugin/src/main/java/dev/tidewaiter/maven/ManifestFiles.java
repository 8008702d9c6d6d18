package dev.tidewaiter.maven;

import dev.tidewaiter.input.FileWalk;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.input.Input;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files to check, each once, and what kept others from being among them. */
final class ManifestFiles {

  private final Path nameRoot;
  private final Selection selection;

  private final Map<String, ManifestFile> files = new LinkedHashMap<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private int odd;

  private ManifestFiles(Path nameRoot, Selection selection) {
    this.nameRoot = nameRoot;
    this.selection = selection;
  }

  /**
   * Finds the files of some places.
   *
   * @param nameRoot the directory that reports call files from
   */
  static ManifestFiles in(List<Place> places, Selection selection, Path nameRoot) {
    ManifestFiles files = new ManifestFiles(nameRoot, selection);
    for (Place place : places) {
      files.add(place);
    }
    return files;
  }

  List<ManifestFile> files() {
    return List.copyOf(files.values());
  }

  /** The file that reports call so. */
  Optional<ManifestFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Places that the build names and that cannot be read, each as a line for the user. */
  List<String> refused() {
    return refused;
  }

  /** Paths that were met and cannot be read, each as a line for the user. */
  List<String> unreadable() {
    return unreadable;
  }

  /** How many paths were met that cannot be read, or are no files, or lead back to where they are. */
  int passedOver() {
    return unreadable.size() + odd;
  }

  private void add(Place place) {
    List<Glob> excluded = selection.excludes();
    Found found = FileWalk.find(
            List.of(place.path()), FileWalk.Reach.WRITTEN, place.module().base(), excluded, "", InputStream.nullInputStream());
    refused.addAll(found.refused());
    unreadable.addAll(found.unreadable());
    odd += found.irregular() + found.loops();
    for (Input input : found.inputs()) {
      if (input instanceof Input.File file && isWanted(place, file)) {
        String name = RelativeName.of(nameRoot, file.path().normalize());
        files.putIfAbsent(name, new ManifestFile(name, file, place.module(), ManifestPlaces.isMixed(place)));
      }
    }
  }

  private boolean isWanted(Place place, Input.File file) {
    Path path = file.path().normalize();
    if (file.named()) {
      return true;
    }
    if (!place.given() && place.module().isNested(path)) {
      return false;
    }
    return selection.includes(file.name(), RelativeName.of(place.absolute(), path))
        && !isFragment(place, path)
        && !Twins.isTwin(path, place.module(), selection.generated());
  }

  /** Whether a file is a piece that JKube makes a manifest of; one that the build names the directory of is taken at its word. */
  private static boolean isFragment(Place place, Path file) {
    Path directory = fragments(place.module(), file);
    return file.startsWith(directory) && !(place.given() && place.absolute().startsWith(directory));
  }

  /** The directory of the pieces of the module that a file lies in, which may be another than the one that asks. */
  private static Path fragments(ModuleLayout module, Path file) {
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (above.endsWith("src/main/jkube")) {
        return above;
      }
    }
    return module.fragments();
  }
}
