package dev.tidewaiter.input.ignore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where a repository has its own files. */
final class Repository {

  /** What a repository's root holds: a directory, or a file that says where that is. */
  static final String NAME = ".git";

  private static final String ELSEWHERE = "gitdir: ";

  private Repository() {}

  static boolean isRoot(Path directory) {
    return directory.resolve(NAME).toFile().exists();
  }

  /**
   * The file of what this copy of the repository ignores beside what all do. Of several working trees it is one.
   *
   * <p>Source: gitrepository-layout(5), {@code commondir}.
   */
  static Path exclude(Path root) {
    Path git = root.resolve(NAME);
    if (git.toFile().isFile()) {
      git = root.resolve(line(git, ELSEWHERE));
      git = git.resolve(line(git.resolve("commondir"), ""));
    }
    return git.resolve("info").resolve("exclude");
  }

  /** The only line of a file behind what it starts with; a dot if there is none. */
  private static Path line(Path file, String start) {
    try {
      String text = file.toFile().isFile() ? Files.readString(file, StandardCharsets.UTF_8).strip() : "";
      return Path.of(text.startsWith(start) && text.length() > start.length() ? text.substring(start.length()) : ".");
    } catch (IOException | InvalidPathException e) {
      return Path.of(".");
    }
  }
}
