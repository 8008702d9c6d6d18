package dev.tidewaiter.config;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.PackReader;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RulePack;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rules that there are: ours and those of the packs that a command line or a build names. */
public final class PackFolders {

  private PackFolders() {}

  /**
   * Reads packs.
   *
   * @param home what the names of folders are relative to
   * @throws UsageException if any is wrong, with a line for each mistake
   */
  public static RuleCatalog read(Path home, List<String> folders) {
    if (folders.isEmpty()) {
      return RuleCatalog.BUILT_IN;
    }
    PackReader reader = new PackReader();
    List<RulePack> packs = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (String folder : folders) {
      try {
        PackReader.Reading reading = reader.read(home.resolve(folder), folder);
        mistakes.addAll(reading.mistakes());
        if (reading.pack().isPresent()) {
          packs.add(reading.pack().get());
        }
      } catch (InvalidPathException e) {
        mistakes.add("rules " + folder + ": not a path");
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
