package dev.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that were open already when this process was started, such as a pipe whose other end someone waits at. */
final class Descriptors {

  private static final Path OWN = Path.of("/proc/self/fd");

  /** Where what a JVM opens by itself lies, besides its home and its archives. */
  private static final List<String> HARMLESS = List.of("/dev/null", "/dev/random", "/dev/urandom", "/proc/", "/sys/", "anon_inode:");

  private Descriptors() {}

  /** Whether none is another's, as far as the system tells. */
  static boolean areMine(Path jar) throws IOException {
    if (!Files.isDirectory(OWN)) {
      return true;
    }
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    Path mine = jar.toRealPath();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(OWN)) {
      for (Path entry : entries) {
        if (Files.isSymbolicLink(entry)) {
          Path target = Files.readSymbolicLink(entry);
          if (!isHarmless(target.toString()) && !target.startsWith(home) && !target.equals(mine)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean isHarmless(String target) {
    for (String place : HARMLESS) {
      if (target.startsWith(place)) {
        return true;
      }
    }
    return target.endsWith(".jsa");
  }
}
