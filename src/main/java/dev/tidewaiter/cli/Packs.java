package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.PackReader;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RulePack;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;

/** The rules that there are: ours and those of the packs that the command line names. */
final class Packs {

  private Packs() {}

  /**
   * Reads the packs.
   *
   * @throws UsageException if any is wrong, with a line for each mistake
   */
  static RuleCatalog of(CommandLine line, Streams streams) {
    PackReader reader = new PackReader();
    List<RulePack> packs = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (String folder : line.values("rules")) {
      try {
        PackReader.Reading reading = reader.read(streams.workingDirectory().resolve(folder), folder);
        mistakes.addAll(reading.mistakes());
        reading.pack().ifPresent(packs::add);
      } catch (InvalidPathException e) {
        mistakes.add("--rules " + folder + ": not a path");
      }
    }
    RuleCatalog catalog = RuleCatalog.BUILT_IN.with(packs);
    mistakes.addAll(catalog.clashes());
    if (!mistakes.isEmpty()) {
      throw new UsageException(String.join("\n", mistakes));
    }
    return catalog;
  }
}
