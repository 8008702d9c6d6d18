package dev.tidewaiter.cli;

import dev.tidewaiter.config.WholeRun;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Whether what is not among the files of a run is said not to exist: by {@code --complete}, or because the run covers all paths that the
 * configuration names.
 */
final class Completeness {

  private Completeness() {}

  static boolean of(CommandLine line, WholeRun run, Streams streams) {
    if (line.has("complete")) {
      return true;
    }
    boolean part = line.has("changed") || line.has("staged") || line.has("exclude") || line.has("helm") || line.has("kustomize");
    if (part || run.settings().paths().isEmpty()) {
      return false;
    }
    for (String path : run.settings().paths()) {
      if (!line.arguments().isEmpty() && !isCovered(run.fromHere(path), line, streams.workingDirectory())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCovered(String path, CommandLine line, Path here) {
    Path wanted = absolute(path, here);
    for (String argument : line.arguments()) {
      if (isPath(argument) && wanted.startsWith(absolute(argument, here))) {
        return true;
      }
    }
    return false;
  }

  private static Path absolute(String path, Path here) {
    return here.resolve(path).toAbsolutePath().normalize();
  }

  private static boolean isPath(String argument) {
    try {
      return !argument.equals("-") && !Path.of(argument).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
