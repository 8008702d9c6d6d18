package dev.tidewaiter.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How services that show a repository call its files: relative to its root, links followed. May be used by any thread. */
final class RepositoryPaths {

  private final Path workingDirectory;
  private final Path root;

  /** The repository that a directory is in; the directory itself if it is in none. */
  RepositoryPaths(Path workingDirectory) {
    this.workingDirectory = real(workingDirectory.toAbsolutePath().normalize());
    root = root(this.workingDirectory);
  }

  private static Path root(Path from) {
    for (Path directory = from; directory != null; directory = directory.getParent()) {
      if (Files.exists(directory.resolve(".git"))) {
        return directory;
      }
    }
    return from;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /** The path of a source's file, with slashes. A file outside of the repository has its absolute path. */
  String of(String name) {
    try {
      Path path = real(workingDirectory.resolve(name).normalize());
      return (path.startsWith(root) ? root.relativize(path) : path).toString().replace(File.separatorChar, '/');
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
