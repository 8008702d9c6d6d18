package dev.tidewaiter.maven;

import dev.tidewaiter.config.WholeRun;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that look for all findings. */
abstract class FindingGoal extends ManifestGoal {

  /**
   * Whether, without <code>inputs</code>, what JKube, Dekorate, Quarkus and the generator of fabric8 for custom resource definitions wrote is
   * checked too. What is there twice, as JSON beside YAML or as single files beside one with everything, is checked once, and what is there
   * for several platforms is checked for Kubernetes.
   */
  @Parameter(property = "tidewaiter.includeGenerated", defaultValue = "true")
  private boolean includeGenerated;

  /** Whether what is not among the manifests does not exist, so that each reference to it is a mistake. */
  @Parameter(property = "tidewaiter.complete", defaultValue = "false")
  private boolean complete;

  /**
   * A file of findings that are known and are not reported, from the directory of the <code>pom.xml</code> on, as <code>tidewaiter
   * baseline</code> writes it; what the configuration says if it is left out.
   */
  @Parameter(property = "tidewaiter.baseline")
  private String baseline;

  @Override
  final boolean looksAtGenerated() {
    return includeGenerated;
  }

  final boolean isComplete() {
    return complete;
  }

  /** The file of known findings that is asked for, or configured. */
  final Optional<Path> baseline(ModuleLayout module, WholeRun run) {
    return given(baseline).or(() -> run.settings().baseline().map(run::fromHere)).map(module.base()::resolve);
  }
}
