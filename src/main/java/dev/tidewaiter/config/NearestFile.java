package dev.tidewaiter.config;

import dev.tidewaiter.input.TextFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
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
   * The files that count for some sources.
   *
   * @param files without repetition
   * @param everywhere whether one counts for each of the sources
   */
  public record Above(Set<Path> files, boolean everywhere) {
    public Above {
      files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
    }

    /** The one file that counts for all of them; empty if there is none. */
    Optional<Path> only() {
      return everywhere && files.size() == 1 ? Optional.of(files.iterator().next()) : Optional.empty();
    }
  }

  /**
   * The files that count for sources of these names.
   *
   * @param workingDirectory what the names are relative to
   * @param plain names of directories that hold nothing hidden, so that nobody need look
   */
  public Above above(Path workingDirectory, List<String> sources, Set<String> plain) {
    Set<Path> files = new LinkedHashSet<>();
    Set<String> asked = new HashSet<>();
    boolean everywhere = true;
    for (String source : sources) {
      String directory = parent(source);
      while (asked.add(directory)) {
        if (plain.contains(directory) && directory.lastIndexOf('/') > 0) {
          directory = parent(directory);
          continue;
        }
        Optional<Path> path = path(workingDirectory, directory);
        Optional<Path> file = path.isPresent() ? above(path.get()) : Optional.empty();
        if (file.isPresent()) {
          files.add(file.get());
        }
        everywhere &= file.isPresent();
      }
    }
    return new Above(files, everywhere);
  }

  /** The directory that a name is in; empty for the one that names are relative to. */
  private static String parent(String name) {
    int slash = name.lastIndexOf('/');
    return slash == 0 ? "/" : name.substring(0, Math.max(0, slash));
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
