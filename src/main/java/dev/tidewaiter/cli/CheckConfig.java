package dev.tidewaiter.cli;

import dev.tidewaiter.config.Asked;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.config.WholeRun;
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
    return new RunConfig(asked(line, streams));
  }

  /** The same for a command that asks no rules: what its configuration says of these is left unread. */
  static WholeRun withoutRules(CommandLine line, Streams streams) {
    return WholeRun.withoutRules(asked(line, streams));
  }

  private static Asked asked(CommandLine line, Streams streams) {
    if (line.has("config") && line.has("no-config")) {
      throw new UsageException("--config and --no-config say opposite things; give one of them");
    }
    Path here = streams.workingDirectory();
    return new Asked(
        here,
        here,
        !line.has("no-config"),
        given(line, "config"),
        line.values("rules"),
        given(line, "kubernetes-version"),
        given(line, "profile"),
        line.values("select"),
        line.values("ignore"));
  }

  private static Optional<String> given(CommandLine line, String option) {
    return line.has(option) ? Optional.of(line.value(option, "")) : Optional.empty();
  }
}
