package dev.tidewaiter.cli;

import dev.tidewaiter.config.NearestFile;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.Visible;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code tidewaiter init}: writes a configuration for a directory, and for the repository that it is in a pre-commit hook and a workflow
 * for GitHub. What is there stays as it is.
 */
final class InitCommand {

  private static final String HOOKS = ".pre-commit-config.yaml";
  private static final String WORKFLOW = ".github/workflows/tidewaiter.yml";

  private final Path directory;
  private final Path root;
  private final Streams streams;
  private int exit = ExitCode.FINE;

  private InitCommand(Path directory, Streams streams) {
    this.directory = directory;
    this.streams = streams;
    root = root(directory);
  }

  static int run(CommandLine line, Streams streams) {
    if (line.arguments().size() > 1) {
      throw new UsageException("init takes one directory; without one it is the current directory");
    }
    String name = line.arguments().isEmpty() ? "." : line.arguments().get(0);
    return new InitCommand(directory(name, streams), streams).run();
  }

  private static Path directory(String name, Streams streams) {
    try {
      Path path = streams.workingDirectory().resolve(name).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        return path;
      }
      throw new UsageException(name + ": " + (TextFile.isThere(path) ? "not a directory" : "no such directory"));
    } catch (InvalidPathException e) {
      throw new UsageException(name + ": not a path");
    }
  }

  /** The root of the repository that a directory is in; the directory itself if it is in none. */
  private static Path root(Path directory) {
    for (Path above = directory; above != null; above = above.getParent()) {
      if (TextFile.isThere(above.resolve(".git"))) {
        return above;
      }
    }
    return directory;
  }

  private int run() {
    made(directory.resolve(NearestFile.NAME), InitFiles.CONFIGURATION, "");
    made(root.resolve(HOOKS), InitFiles.HOOKS, hooks());
    made(root.resolve(WORKFLOW), InitFiles.WORKFLOW, "");
    return exit;
  }

  /** What to do with hooks that are there. */
  private String hooks() {
    Optional<Source> hooks = TextFile.read(root.resolve(HOOKS), HOOKS);
    boolean has = hooks.isPresent() && hooks.get().text().contains("id: tidewaiter");
    return has ? "; it has the hook" : "; the hook to add below \"repos:\" is\n\n" + InitFiles.HOOK;
  }

  private void made(Path file, String text, String advice) {
    String name = name(file);
    try {
      Files.createDirectories(file.getParent());
      boolean made = TextFile.create(file, text);
      streams.out().print(made ? "wrote " + name + "\n" : "left " + name + " as it is" + advice + "\n");
    } catch (IOException e) {
      streams.complain(name + ": " + Reason.of(e));
      exit = ExitCode.USAGE;
    }
  }

  /** A file as the working directory sees it. */
  private String name(Path file) {
    Path here = streams.workingDirectory().toAbsolutePath().normalize();
    Path seen = here.getRoot().equals(file.getRoot()) ? here.relativize(file) : file;
    return Visible.of(seen.toString().replace('\\', '/'));
  }
}
