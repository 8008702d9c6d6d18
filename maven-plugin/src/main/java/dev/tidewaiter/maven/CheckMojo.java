package dev.tidewaiter.maven;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.input.FileWalk;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.report.SummaryLine;
import dev.tidewaiter.text.Source;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the Kubernetes manifests of a project, and fails the build on findings. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

  /** Passes the project over. */
  @Parameter(property = "tidewaiter.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Files and directories to check. Without it the directories that people and other plugins write manifests to, as far as they exist.
   */
  @Parameter(property = "tidewaiter.inputs")
  private List<File> inputs = List.of();

  /** Globs of paths to leave out, such as {@code charts/**}. */
  @Parameter(property = "tidewaiter.excludes")
  private List<String> excludes = List.of();

  /** The severity from which on a finding fails the build: {@code error}, {@code warning}, {@code info} or {@code never}. */
  @Parameter(property = "tidewaiter.failOn", defaultValue = "error")
  private String failOn;

  /** Fails the build if there is nothing to check. */
  @Parameter(property = "tidewaiter.failIfNoManifests", defaultValue = "false")
  private boolean failIfNoManifests;

  /** The Kubernetes version whose API server judges. */
  @Parameter(property = "tidewaiter.kubernetesVersion", defaultValue = Tidewaiter.NEWEST_KUBERNETES)
  private String kubernetesVersion;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("tidewaiter.skip is set");
      return;
    }
    FailOn limit = FailOn.of(failOn);
    Path root = (basedir == null ? new File("") : basedir).toPath().toAbsolutePath();
    Found found = found(root);
    if (!found.refused().isEmpty()) {
      throw new MojoExecutionException(String.join("; ", found.refused()));
    }
    for (String path : found.unreadable()) {
      getLog().warn(path);
    }
    CheckResult result = checked(found.inputs());
    for (Finding finding : result.findings()) {
      log(finding, root);
    }
    String summary = SummaryLine.of(result.totals());
    if (result.totals().crashes() > 0) {
      throw new MojoExecutionException(summary + " A mistake of Tidewaiter's own kept it from checking all: see above.");
    }
    if (failIfNoManifests && result.totals().manifests() == 0) {
      throw new MojoFailureException(summary);
    }
    if (limit.reachedBy(result.totals())) {
      throw new MojoFailureException(summary);
    }
    getLog().info(summary);
  }

  private Found found(Path root) {
    List<String> paths = new ArrayList<>();
    for (Path path : inputs.isEmpty() ? ManifestPlaces.existingIn(root) : absolute(root)) {
      paths.add(path.toString());
    }
    List<Glob> globs = new ArrayList<>();
    for (String exclude : excludes) {
      globs.add(Glob.of(exclude));
    }
    return FileWalk.find(paths, FileWalk.Reach.WRITTEN, root, globs, "", InputStream.nullInputStream());
  }

  private List<Path> absolute(Path root) {
    List<Path> paths = new ArrayList<>();
    for (File input : inputs) {
      paths.add(root.resolve(input.toPath()));
    }
    return paths;
  }

  private CheckResult checked(List<Input> inputs) throws MojoExecutionException {
    Tidewaiter tidewaiter = tidewaiter();
    List<Source> sources = new ArrayList<>();
    for (Input input : inputs) {
      try {
        sources.add(tidewaiter.source(input.name(), input.read()));
      } catch (IOException e) {
        throw new MojoExecutionException(input.name() + ": " + e.getMessage(), e);
      }
    }
    return tidewaiter.check(sources);
  }

  private Tidewaiter tidewaiter() throws MojoExecutionException {
    try {
      return Tidewaiter.builder().kubernetes(kubernetesVersion).build();
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void log(Finding finding, Path root) {
    String line = FindingLine.of(finding, root);
    if (finding.severity() == Severity.ERROR) {
      getLog().error(line);
    } else if (finding.severity() == Severity.WARNING) {
      getLog().warn(line);
    } else {
      getLog().info(line);
    }
  }
}
