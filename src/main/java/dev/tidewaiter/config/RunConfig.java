package dev.tidewaiter.config;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of a run and its rules: what the nearest files say, and above them what is asked for. Nothing of it is loaded where
 * there is none. Not for several threads.
 */
public final class RunConfig {

  private final Asked asked;
  private final NearestFile nearest = new NearestFile();
  private final RuleCatalog named;
  private final Optional<Path> file;
  private final Optional<Configuration> configuration;
  private final WholeRun whole;
  private RuleCatalog catalog;

  /**
   * Reads the configuration of the run itself: the one that is asked for, or the one that is nearest to its home.
   *
   * @throws UsageException if it is wrong, with a line for each mistake
   */
  public RunConfig(Asked asked) {
    this.asked = asked;
    named = PackFolders.read(asked.home(), asked.packs());
    file = WholeRun.file(asked, nearest);
    configuration = file.isPresent() ? Optional.of(reader().read(List.of(file.get())).get(0)) : Optional.empty();
    catalog = configuration.isPresent() ? named.with(configuration.get().packs()) : named;
    whole = new WholeRun(asked, file, configuration.isPresent() ? configuration.get().run() : RunSettings.NONE);
  }

  private ConfigFiles reader() {
    return new ConfigFiles(asked.home(), named);
  }

  /** What counts for the whole run. */
  public WholeRun whole() {
    return whole;
  }

  /**
   * Which rules are on for which source.
   *
   * @param sources the names of all of them
   * @param plain directories among theirs that are known to hold no configuration
   * @throws UsageException if a word names no rule, or a configuration near a source is wrong
   */
  public RuleChoices choices(List<String> sources, Set<String> plain) {
    if (!asked.reads() || asked.file().isPresent()) {
      Configuration only = configuration.orElse(Configuration.NONE);
      catalog = named.with(only.packs());
      return by(only, file);
    }
    NearestFile.Above above = nearest.above(asked.names(), sources, plain);
    Map<Path, Configuration> read = read(above.files());
    Optional<Path> only = above.only();
    if (only.isPresent()) {
      return by(read.get(only.get()), only);
    }
    return read.isEmpty() ? by(Configuration.NONE, Optional.empty()) : NearestChoices.of(asked.names(), nearest, read, last());
  }

  /** What a configuration chooses that counts for all sources. */
  private RuleChoices by(Configuration only, Optional<Path> place) {
    boolean ordinary = asked.packs().isEmpty() && !asked.choosesRules() && !whole.isForOlder() && !only.choosesRules();
    return ordinary ? RuleChoices.RECOMMENDED : last().over(only).relativeTo(asked.names(), place);
  }

  /** Reads configurations, and takes in the rules of the packs that they name. */
  private Map<Path, Configuration> read(Set<Path> files) {
    if (files.isEmpty()) {
      return Map.of();
    }
    List<Path> all = new ArrayList<>(files);
    List<Configuration> read = reader().read(all);
    Map<Path, Configuration> byFile = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      byFile.put(all.get(i), read.get(i));
      catalog = catalog.with(read.get(i).packs());
    }
    return byFile;
  }

  /** All rules that there are for any source, once {@link #choices} are made; before, those of the run's own configuration. */
  public RuleCatalog catalog() {
    return catalog;
  }

  private LastWord last() {
    return new LastWord(named, settings(), choice());
  }

  private RuleSettings settings() {
    if (!whole.isForOlder()) {
      return RuleSettings.NEWEST;
    }
    int minor = KubernetesVersion.minor(whole.kubernetes()).getAsInt();
    return new RuleSettings(minor, minor, RuleSettings.NEWEST.podSecurityLevel());
  }

  private RuleChoice choice() {
    if (!asked.choosesRules()) {
      return RuleChoice.NONE;
    }
    CommandChoice choice = new CommandChoice(catalog).select(asked.select()).ignore(asked.ignore());
    return asked.profile().isPresent() ? choice.profile(asked.profile().get()).choice() : choice.choice();
  }
}
