package dev.tidewaiter.cli;

import dev.tidewaiter.config.PackFolders;
import dev.tidewaiter.rule.RuleCatalog;

/** The rules that there are: ours and those of the packs that the command line names. */
final class Packs {

  private Packs() {}

  /**
   * Reads the packs.
   *
   * @throws dev.tidewaiter.input.UsageException if any is wrong, with a line for each mistake
   */
  static RuleCatalog of(CommandLine line, Streams streams) {
    return PackFolders.read(streams.workingDirectory(), line.values("rules"));
  }
}
