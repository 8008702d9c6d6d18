package dev.tidewaiter.config;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The configuration of a run: what the nearest files say, and above them what a command line or a build asks for. Nothing of it is loaded
 * where there is none. Not for several threads.
 */
public final class RunConfig {

  /** The oldest version whose removed and deprecated kinds are known for sure. */
  private static final int OLDEST_MINOR = 22;

  private final Asked asked;
  private final NearestFile nearest = new NearestFile();
  private final RuleCatalog named;
  private final Optional<Path> file;
  private final Optional<Configuration> configuration;
  private RuleCatalog catalog;

  /**
   * What counts more than any configuration.
   *
   * @param home whose configuration counts for the whole run
   * @param names the directory that the names of sources are relative to
   * @param reads whether configurations are read at all
   * @param file the only one to read; empty for those that are nearest
   * @param packs folders of rules, relative to {@code home}
   * @param kubernetes the version that the manifests are to run on
   */
  public record Asked(
      Path home,
      Path names,
      boolean reads,
      Optional<String> file,
      List<String> packs,
      Optional<String> kubernetes,
      Optional<String> profile,
      List<String> select,
      List<String> ignore) {
    public Asked {
      packs = List.copyOf(packs);
      select = List.copyOf(select);
      ignore = List.copyOf(ignore);
    }

    boolean choosesRules() {
      return profile.isPresent() || !select.isEmpty() || !ignore.isEmpty();
    }
  }

  /**
   * Reads the configuration of the run itself: the one that is asked for, or the one that is nearest to its home.
   *
   * @throws UsageException if it is wrong, with a line for each mistake
   */
  public RunConfig(Asked asked) {
    this.asked = asked;
    named = PackFolders.read(asked.home(), asked.packs());
    file = !asked.reads() ? Optional.empty() : asked.file().isPresent() ? Optional.of(path(asked.file().get())) : nearest.above(asked.home());
    configuration = file.isPresent() ? Optional.of(reader().read(List.of(file.get())).get(0)) : Optional.empty();
    catalog = configuration.isPresent() ? named.with(configuration.get().packs()) : named;
  }

  private Path path(String name) {
    try {
      return asked.home().resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageException("configuration " + name + ": not a path");
    }
  }

  private ConfigFiles reader() {
    return new ConfigFiles(asked.home(), named);
  }

  /** What the configuration says of the whole run. */
  public RunSettings run() {
    return configuration.isPresent() ? configuration.get().run() : RunSettings.NONE;
  }

  /** What is known of the cluster. */
  public ClusterSettings cluster() {
    return run().cluster().orElse(ClusterSettings.UNKNOWN);
  }

  /** A path that the configuration names, as the run's home sees it. */
  public String fromHere(String path) {
    Path folder = file.orElseThrow().toAbsolutePath().normalize().getParent();
    Path here = asked.home().toAbsolutePath().normalize();
    Path target = folder.resolve(path).normalize();
    String name = target.getRoot().equals(here.getRoot()) ? here.relativize(target).toString() : target.toString();
    return name.isEmpty() ? "." : name.replace('\\', '/');
  }

  /** The Kubernetes version that the manifests are to run on; the newest if nothing says. */
  public String kubernetes() {
    return asked.kubernetes().orElse(run().kubernetes().orElse("1." + RuleSettings.NEWEST.kubernetesMinor()));
  }

  /** The Kubernetes version that verdicts are of: the newest, where an older one is meant whose rules are known. */
  public String judging() {
    return isForOlder() ? "1." + RuleSettings.NEWEST.kubernetesMinor() : kubernetes();
  }

  /** Whether an older version is meant than the one that verdicts are of. */
  public boolean isForOlder() {
    OptionalInt minor = KubernetesVersion.minor(kubernetes());
    return minor.isPresent() && minor.getAsInt() >= OLDEST_MINOR && minor.getAsInt() < RuleSettings.NEWEST.kubernetesMinor();
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
      return last().over(only).relativeTo(asked.names(), file);
    }
    Set<Path> files = nearest.above(asked.names(), sources, plain);
    if (!files.isEmpty()) {
      return NearestChoices.of(asked.names(), nearest, read(files), last());
    }
    boolean ordinary = asked.packs().isEmpty() && !asked.choosesRules() && !isForOlder();
    return ordinary ? RuleChoices.RECOMMENDED : last().over(Configuration.NONE);
  }

  /** Reads configurations, and takes in the rules of the packs that they name. */
  private Map<Path, Configuration> read(Set<Path> files) {
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
    if (!isForOlder()) {
      return RuleSettings.NEWEST;
    }
    int minor = KubernetesVersion.minor(kubernetes()).getAsInt();
    return new RuleSettings(minor, minor, RuleSettings.NEWEST.podSecurityLevel());
  }

  private RuleChoice choice() {
    if (!asked.choosesRules()) {
      return RuleChoice.NONE;
    }
    CommandChoice choice = new CommandChoice(catalog.all()).select(asked.select()).ignore(asked.ignore());
    return asked.profile().isPresent() ? choice.profile(asked.profile().get()).choice() : choice.choice();
  }
}
