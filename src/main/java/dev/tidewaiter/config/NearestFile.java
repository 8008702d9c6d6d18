package dev.tidewaiter.config;

import dev.tidewaiter.input.TextFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the configuration file that counts in a directory: its own, or the nearest one above, but none above the root of the repository.
 * Each directory is looked at once.
 */
public final class NearestFile {

  /** The name of configuration files. */
  public static final String NAME = ".tidewaiter.yaml";

  private static final String REPOSITORY = ".git";

  private final Map<Path, Optional<Path>> known = new ConcurrentHashMap<>();

  /** The file; empty if there is none. */
  public Optional<Path> above(Path directory) {
    Path at = directory.toAbsolutePath().normalize();
    Optional<Path> file = known.get(at);
    if (file == null) {
      file = look(at);
      known.put(at, file);
    }
    return file;
  }

  private Optional<Path> look(Path directory) {
    Path own = directory.resolve(NAME);
    if (TextFile.exists(own)) {
      return Optional.of(own);
    }
    Path parent = directory.getParent();
    return parent == null || TextFile.isThere(directory.resolve(REPOSITORY)) ? Optional.empty() : above(parent);
  }

  /**
   * The files that count for sources of these names.
   *
   * @param workingDirectory what the names are relative to
   */
  public Set<Path> above(Path workingDirectory, List<String> sources) {
    Set<Path> files = new LinkedHashSet<>();
    String last = "\0";
    for (String source : sources) {
      String directory = source.substring(0, source.lastIndexOf('/') + 1);
      if (!directory.equals(last)) {
        last = directory;
        Optional<Path> path = path(workingDirectory, directory);
        Optional<Path> file = path.isPresent() ? above(path.get()) : Optional.empty();
        if (file.isPresent()) {
          files.add(file.get());
        }
      }
    }
    return files;
  }

  /** The whole path of a source; empty if its name is none. */
  static Optional<Path> path(Path workingDirectory, String source) {
    try {
      return Optional.of(workingDirectory.resolve(source).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
