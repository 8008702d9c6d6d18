package dev.tidewaiter.cli;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.CommandChoice;
import dev.tidewaiter.config.ConfigFiles;
import dev.tidewaiter.config.Configuration;
import dev.tidewaiter.config.KubernetesVersion;
import dev.tidewaiter.config.LastWord;
import dev.tidewaiter.config.NearestChoices;
import dev.tidewaiter.config.NearestFile;
import dev.tidewaiter.config.RuleChoice;
import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.config.RunSettings;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Input;
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
import java.util.Set;

/** The configuration of a check: what the nearest files say, and the command line above them. Nothing of it is loaded where there is none. */
final class CheckConfig {

  /** The oldest version whose removed and deprecated kinds are known for sure. */
  private static final int OLDEST_MINOR = 22;

  private final CommandLine line;
  private final Path workingDirectory;
  private final NearestFile nearest = new NearestFile();
  private final RuleCatalog named;
  private final Optional<Path> file;
  private final Optional<Configuration> configuration;
  private RuleCatalog catalog;

  /**
   * Reads the configuration of the run itself: the named file, or that of the working directory.
   *
   * @throws UsageException if it is wrong
   */
  CheckConfig(CommandLine line, Streams streams) {
    this.line = line;
    workingDirectory = streams.workingDirectory();
    named = line.has("rules") ? Packs.of(line, streams) : RuleCatalog.BUILT_IN;
    catalog = named;
    if (line.has("config") && line.has("no-config")) {
      throw new UsageException("--config and --no-config say opposite things; give one of them");
    }
    file = line.has("no-config") ? Optional.empty() : line.has("config") ? Optional.of(namedFile()) : nearest.above(workingDirectory);
    configuration = file.isPresent() ? Optional.of(reader().read(List.of(file.get())).get(0)) : Optional.empty();
  }

  /** What the configuration says of the whole run. */
  RunSettings run() {
    return configuration.isPresent() ? configuration.get().run() : RunSettings.NONE;
  }

  /** A path that the configuration names, as the working directory sees it. */
  String fromHere(String path) {
    Path folder = file.orElseThrow().toAbsolutePath().normalize().getParent();
    Path here = workingDirectory.toAbsolutePath().normalize();
    Path target = folder.resolve(path).normalize();
    String name = target.getRoot().equals(here.getRoot()) ? here.relativize(target).toString() : target.toString();
    return name.isEmpty() ? "." : name.replace('\\', '/');
  }

  /** What is known of the cluster. */
  ClusterSettings cluster() {
    return run().cluster().orElse(ClusterSettings.UNKNOWN);
  }

  /** The Kubernetes version that the manifests are to run on. */
  String kubernetes() {
    return line.value("kubernetes-version", run().kubernetes().orElse(Tidewaiter.NEWEST_KUBERNETES));
  }

  /** Whether an older version is meant than the one that verdicts are of. */
  boolean isForOlder() {
    if (kubernetes().equals(Tidewaiter.NEWEST_KUBERNETES)) {
      return false;
    }
    int minor = KubernetesVersion.minor(kubernetes()).orElse(0);
    return minor >= OLDEST_MINOR && minor < RuleSettings.NEWEST.kubernetesMinor();
  }

  /**
   * Which rules are on for which input.
   *
   * @throws UsageException if a word names no rule, or a configuration near an input is wrong
   */
  RuleChoices choices(Found found) {
    if (line.has("config") || line.has("no-config")) {
      Configuration only = configuration.orElse(Configuration.NONE);
      catalog = named.with(only.packs());
      return last().over(only).relativeTo(workingDirectory, file);
    }
    List<String> names = new ArrayList<>(found.inputs().size());
    for (Input input : found.inputs()) {
      names.add(input.name());
    }
    Set<Path> files = nearest.above(workingDirectory, names, found.plain());
    if (!files.isEmpty()) {
      return NearestChoices.of(workingDirectory, nearest, read(files), last());
    }
    boolean plain = !line.has("rules") && !line.has("profile") && !line.has("select") && !line.has("ignore") && !isForOlder();
    return plain ? RuleChoices.RECOMMENDED : last().over(Configuration.NONE);
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

  /** All rules that there are for any input, once {@link #choices} are made. */
  RuleCatalog catalog() {
    return catalog;
  }

  private LastWord last() {
    return new LastWord(named, settings(), choice());
  }

  private RuleSettings settings() {
    int minor = isForOlder() ? KubernetesVersion.minor(kubernetes()).getAsInt() : RuleSettings.NEWEST.kubernetesMinor();
    return minor == RuleSettings.NEWEST.kubernetesMinor() ? RuleSettings.NEWEST : new RuleSettings(minor, minor, RuleSettings.NEWEST.podSecurityLevel());
  }

  private RuleChoice choice() {
    if (!line.has("profile") && !line.has("select") && !line.has("ignore")) {
      return RuleChoice.NONE;
    }
    CommandChoice choice = new CommandChoice(catalog.all()).select(line.values("select")).ignore(line.values("ignore"));
    return line.has("profile") ? choice.profile(line.value("profile", "")).choice() : choice.choice();
  }

  private Path namedFile() {
    try {
      return workingDirectory.resolve(line.value("config", ""));
    } catch (InvalidPathException e) {
      throw new UsageException("--config " + line.value("config", "") + ": not a path");
    }
  }

  private ConfigFiles reader() {
    return new ConfigFiles(workingDirectory, named);
  }
}
