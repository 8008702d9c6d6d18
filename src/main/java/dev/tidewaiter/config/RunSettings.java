package dev.tidewaiter.config;

import dev.tidewaiter.server.kinds.ClusterSettings;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration says of a whole run.
 *
 * @param kubernetes the version that the manifests are to run on, such as {@code 1.37}
 * @param cluster what is known of the cluster
 * @param failOn a severity's word or {@code never}
 * @param paths what is checked if nothing is named; relative to the folder of the configuration
 * @param exclude globs for paths to leave out
 * @param gitignore whether what Git ignores is left out
 * @param baseline the file of findings that are known; relative to the folder of the configuration
 */
public record RunSettings(
    Optional<String> kubernetes,
    Optional<ClusterSettings> cluster,
    Optional<String> failOn,
    List<String> paths,
    List<String> exclude,
    Optional<Boolean> gitignore,
    Optional<String> baseline) {

  /** Says nothing. */
  public static final RunSettings NONE =
      new RunSettings(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

  public RunSettings {
    paths = List.copyOf(paths);
    exclude = List.copyOf(exclude);
  }

  /** These, and what they leave open as others have it. */
  RunSettings orElse(RunSettings others) {
    return new RunSettings(
        kubernetes.isPresent() ? kubernetes : others.kubernetes,
        cluster.isPresent() ? cluster : others.cluster,
        failOn.isPresent() ? failOn : others.failOn,
        paths.isEmpty() ? others.paths : paths,
        exclude.isEmpty() ? others.exclude : exclude,
        gitignore.isPresent() ? gitignore : others.gitignore,
        baseline.isPresent() ? baseline : others.baseline);
  }
}
