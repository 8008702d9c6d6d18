package dev.tidewaiter.config;

import dev.tidewaiter.config.Configuration.Chosen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
   * @param files all that count for any source
   * @param last counts more than any configuration, as a command line does
   * @throws dev.tidewaiter.input.UsageException if any configuration is wrong, with a line for each mistake
   */
  public static RuleChoices of(Path workingDirectory, NearestFile nearest, Set<Path> files, ConfigFiles reader, LastWord last) {
    List<Path> all = new ArrayList<>(files);
    List<Configuration> read = reader.read(all);
    Map<Path, Chosen> chosen = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      chosen.put(all.get(i), last.over(read.get(i)));
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
