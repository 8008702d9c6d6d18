package dev.tidewaiter.config;

import dev.tidewaiter.config.Configuration.Chosen;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Chooses rules for each file by the configuration nearest to it. All configurations are read before the first file is asked about. */
public final class NearestChoices implements RuleChoices {

  private final Path workingDirectory;
  private final NearestFile nearest;
  private final Map<Path, Chosen> chosen;
  private final FileRules without;

  private NearestChoices(Path workingDirectory, NearestFile nearest, Map<Path, Chosen> chosen, FileRules without) {
    this.workingDirectory = workingDirectory;
    this.nearest = nearest;
    this.chosen = chosen;
    this.without = without;
  }

  /**
   * Chooses.
   *
   * @param workingDirectory what the names of sources are relative to
   * @param read what all files say that count for any source
   * @param last counts more than any configuration, as a command line does
   */
  public static RuleChoices of(Path workingDirectory, NearestFile nearest, Map<Path, Configuration> read, LastWord last) {
    Map<Path, Chosen> chosen = new HashMap<>();
    for (Map.Entry<Path, Configuration> one : read.entrySet()) {
      chosen.put(one.getKey(), last.over(one.getValue()));
    }
    return new NearestChoices(workingDirectory, nearest, chosen, last.over(Configuration.NONE).of(""));
  }

  @Override
  public FileRules of(String source) {
    Optional<Path> path = chosen.isEmpty() ? Optional.empty() : NearestFile.path(workingDirectory, source);
    Optional<Path> file = path.isEmpty() ? Optional.empty() : nearest.above(path.get().getParent());
    if (file.isEmpty() || !chosen.containsKey(file.get())) {
      return without;
    }
    return chosen.get(file.get()).of(file.get().getParent().relativize(path.get()).toString().replace('\\', '/'));
  }

  @Override
  public boolean areUniform() {
    return chosen.isEmpty();
  }
}
