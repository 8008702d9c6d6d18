package dev.tidewaiter.cli;

import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.input.UsageException;
import java.nio.file.Path;
import java.util.Optional;

/** The configuration of a command that reads manifests. */
final class CheckConfig {

  private CheckConfig() {}

  /**
   * Reads what counts for the working directory, and takes what the command line asks for.
   *
   * @throws UsageException if anything of it is wrong
   */
  static RunConfig of(CommandLine line, Streams streams) {
    if (line.has("config") && line.has("no-config")) {
      throw new UsageException("--config and --no-config say opposite things; give one of them");
    }
    Path here = streams.workingDirectory();
    return new RunConfig(
        new RunConfig.Asked(
            here,
            here,
            !line.has("no-config"),
            given(line, "config"),
            line.values("rules"),
            given(line, "kubernetes-version"),
            given(line, "profile"),
            line.values("select"),
            line.values("ignore")));
  }

  private static Optional<String> given(CommandLine line, String option) {
    return line.has(option) ? Optional.of(line.value(option, "")) : Optional.empty();
  }
}
