package dev.tidewaiter.cli;

import dev.tidewaiter.rule.RuleCatalog;

/** The rules that there are: ours and those of the packs that the command line and the configuration of the working directory name. */
final class Packs {

  private Packs() {}

  /**
   * Reads the packs.
   *
   * @throws dev.tidewaiter.input.UsageException if any is wrong, with a line for each mistake
   */
  static RuleCatalog of(CommandLine line, Streams streams) {
    return CheckConfig.of(line, streams).catalog();
  }
}
