package dev.tidewaiter.cli;

import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Which runs a resident takes: those that only read files, and not too much, and print. */
final class ResidentAdmission {

  /** The most bytes that a run may read: what is known of each object at its end must have place. It comes to some 8,000 manifests. */
  static final long MOST_BYTES = 64 << 20;

  /** The most bytes of one file: the tree of a document takes many times as much. */
  static final long MOST_BYTES_OF_FILE = 4 << 20;

  /** What a file counts for besides its bytes. */
  private static final int A_FILE = 4096;

  private static final List<String> COMMANDS = List.of("check", "verdict", "explain", "rules", "completion");

  /** Options that write no file, start no other program, and need nothing that only the process itself has. */
  private static final List<String> OPTIONS =
      List.of(
          "format", "sarif-category", "fail-on", "exit-zero", "fail-if-no-manifests", "quiet", "color", "rules", "profile", "select",
          "ignore", "complete", "thorough", "config", "no-config", "baseline", "docs", "exclude", "no-gitignore", "kubernetes-version",
          "kinds", "help", "version");

  /** Options that name a file to read. */
  private static final List<String> FILES = List.of("config", "baseline", "rules");

  private ResidentAdmission() {}

  /** Whether a run can be taken, as far as its command line tells. A wrong command line is a {@code UsageException}. */
  static boolean admits(CommandLine line, Path workingDirectory) {
    if (!COMMANDS.contains(line.command())) {
      return false;
    }
    if (!OPTIONS.containsAll(line.options().keySet())) {
      return false;
    }
    for (String option : FILES) {
      if (!arePlain(line.values(option), workingDirectory)) {
        return false;
      }
    }
    if (line.command().equals("rules") && !line.arguments().isEmpty()) {
      return false;
    }
    return !line.command().equals("check") && !line.command().equals("verdict") || arePlain(line.arguments(), workingDirectory);
  }

  /** Whether all are files or directories, or nothing at all: what else there is may be another thing in each process. */
  private static boolean arePlain(List<String> names, Path workingDirectory) {
    for (String name : names) {
      if (name.equals("-") || !isPlain(workingDirectory.resolve(name))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Path path) {
    try {
      Path real = path.toRealPath();
      return !isOfProcess(real) && (Files.isRegularFile(real) || Files.isDirectory(real));
    } catch (IOException e) {
      return !isOfProcess(path.normalize()) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private static boolean isOfProcess(Path path) {
    return path.startsWith("/dev") || path.startsWith("/proc");
  }

  /**
   * Holds a run to what it may read.
   *
   * @throws IllegalStateException if it is more
   */
  static void hold(Found found, long most) {
    long bytes = 0;
    long largest = 0;
    for (Input input : found.inputs()) {
      long length = input instanceof Input.File file ? file.path().toFile().length() : 0;
      largest = Math.max(largest, length);
      bytes += A_FILE + length;
    }
    if (bytes > most || largest > MOST_BYTES_OF_FILE) {
      throw new IllegalStateException("more than a resident reads");
    }
  }
}
