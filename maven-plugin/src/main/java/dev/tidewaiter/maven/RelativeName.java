package dev.tidewaiter.maven;

import java.nio.file.Path;

/** How a path is written from a directory on, with slashes. */
final class RelativeName {

  private RelativeName() {}

  /** The path from the directory on; the path itself if no way leads there, as to another drive. */
  static String of(Path directory, Path path) {
    if (!path.getRoot().equals(directory.getRoot())) {
      return slashed(path);
    }
    String name = slashed(directory.relativize(path));
    return name.isEmpty() ? "." : name;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
