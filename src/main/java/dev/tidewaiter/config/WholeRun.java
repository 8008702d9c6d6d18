package dev.tidewaiter.config;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** What counts for a whole run, whatever its rules: what the configuration of its home says of it, and above that what is asked for. */
public final class WholeRun {

  /** The oldest version whose removed and deprecated kinds are known for sure. */
  private static final int OLDEST_MINOR = 22;

  private final Asked asked;
  private final Optional<Path> file;
  private final RunSettings settings;

  WholeRun(Asked asked, Optional<Path> file, RunSettings settings) {
    this.asked = asked;
    this.file = file;
    this.settings = settings;
  }

  /**
   * Reads it for a run that asks no rules: neither packs nor words that name rules are looked at.
   *
   * @throws UsageException if the rest of the configuration is wrong, with a line for each mistake
   */
  public static WholeRun withoutRules(Asked asked) {
    Optional<Path> file = file(asked, new NearestFile());
    return new WholeRun(asked, file, file.isPresent() ? ConfigFiles.settings(asked.home(), file.get()) : RunSettings.NONE);
  }

  /** The configuration of the run itself: the one that is asked for, or the one that is nearest to its home. */
  static Optional<Path> file(Asked asked, NearestFile nearest) {
    if (!asked.reads()) {
      return Optional.empty();
    }
    if (asked.file().isEmpty()) {
      return nearest.above(asked.home());
    }
    try {
      return Optional.of(asked.home().resolve(asked.file().get()));
    } catch (InvalidPathException e) {
      throw new UsageException("configuration " + asked.file().get() + ": not a path");
    }
  }

  /** What the configuration says. */
  public RunSettings settings() {
    return settings;
  }

  /** What is known of the cluster. */
  public ClusterSettings cluster() {
    return settings.cluster().orElse(ClusterSettings.UNKNOWN);
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
    return asked.kubernetes().orElse(settings.kubernetes().orElse("1." + RuleSettings.NEWEST.kubernetesMinor()));
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
}
