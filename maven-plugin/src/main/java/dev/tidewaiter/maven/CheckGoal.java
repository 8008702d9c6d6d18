package dev.tidewaiter.maven;

import dev.tidewaiter.config.Asked;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.config.WholeRun;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that check have in common. */
abstract class CheckGoal extends AbstractMojo {

  private static final String NONE = "none";

  /** Checks nothing. */
  @Parameter(property = "tidewaiter.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Files and directories to check, from the directory of the <code>pom.xml</code> on. In a directory these are read, at any depth:
   * <code>*.yaml</code>, <code>*.yml</code> and <code>*.json</code>, but not in <code>node_modules</code>, <code>target</code> and hidden
   * directories. Without this the directories are taken that people and other plugins write manifests to, as far as they exist:
   * <code>src/main/k8s</code>, <code>src/main/kubernetes</code>, <code>src/main/helm</code>, <code>k8s</code>, <code>kubernetes</code>,
   * <code>deploy</code>, <code>manifests</code>, <code>charts</code>, and of <code>src/main/resources</code> the files that say
   * <code>apiVersion</code> and <code>kind</code>; and see <code>includeGenerated</code>.
   */
  @Parameter(property = "tidewaiter.inputs")
  private List<String> inputs;

  /**
   * Globs of which one must match a file in a directory, such as <code>k8s/prod/**</code>: its path from the directory of the
   * <code>pom.xml</code> or from the input on, or, for a glob without a slash, its name.
   */
  @Parameter(property = "tidewaiter.includes")
  private List<String> includes;

  /** Globs of files and directories to leave out, written as <code>includes</code>. */
  @Parameter(property = "tidewaiter.excludes")
  private List<String> excludes;

  /**
   * Whether, without <code>inputs</code>, what JKube, Dekorate, Quarkus and the generator of fabric8 for custom resource definitions wrote is
   * checked too. What is there twice, as JSON beside YAML or as single files beside one with everything, is checked once, and what is there
   * for several platforms is checked for Kubernetes.
   */
  @Parameter(property = "tidewaiter.includeGenerated", defaultValue = "true")
  private boolean includeGenerated;

  /**
   * From which severity on a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or <code>never</code>; what
   * the configuration says, or <code>error</code>, if it is left out.
   */
  @Parameter(property = "tidewaiter.failOn")
  private String failOn;

  /** How many warnings may be found; more fail the build, whatever <code>failOn</code> is. A negative number allows any number. */
  @Parameter(property = "tidewaiter.maxWarnings", defaultValue = "-1")
  private int maxWarnings;

  /** Fails the build if there is nothing to check. */
  @Parameter(property = "tidewaiter.failIfNoManifests", defaultValue = "false")
  private boolean failIfNoManifests;

  /**
   * The Kubernetes version that the manifests are to run on, such as <code>1.29</code>; what the configuration says, or the newest, if it is
   * left out. Verdicts are those of the newest.
   */
  @Parameter(property = "tidewaiter.kubernetesVersion")
  private String kubernetesVersion;

  /**
   * The configuration, from the directory of the <code>pom.xml</code> on; <code>none</code> reads none. Without this the
   * <code>.tidewaiter.yaml</code> counts that is nearest above each file, up to the root of the repository.
   */
  @Parameter(property = "tidewaiter.config")
  private String config;

  /** The rules to begin with: <code>recommended</code>, <code>strict</code>, <code>security</code>, <code>docs</code> or <code>verdict</code>. */
  @Parameter(property = "tidewaiter.profile")
  private String profile;

  /** Rules that are on as well: ids, categories, checks of other tools such as <code>kube-linter/latest-tag</code>, <code>all</code>. */
  @Parameter(property = "tidewaiter.select")
  private List<String> select;

  /** Rules that are off, in the same words; of two words for a rule the more precise one counts. */
  @Parameter(property = "tidewaiter.ignore")
  private List<String> ignore;

  /** Directories of rules beside those of Tidewaiter, from the directory of the <code>pom.xml</code> on. */
  @Parameter(property = "tidewaiter.rules")
  private List<String> rules;

  /** Whether what is not among the manifests does not exist, so that each reference to it is a mistake. */
  @Parameter(property = "tidewaiter.complete", defaultValue = "false")
  private boolean complete;

  /**
   * A file of findings that are known and are not reported, from the directory of the <code>pom.xml</code> on, as <code>tidewaiter
   * baseline</code> writes it; what the configuration says if it is left out.
   */
  @Parameter(property = "tidewaiter.baseline")
  private String baseline;

  /**
   * How much of a finding the log shows: <code>full</code>, with the lines of the file; <code>concise</code>, in one line;
   * <code>none</code>.
   */
  @Parameter(property = "tidewaiter.console", defaultValue = "full")
  private String console;

  /**
   * Reports to write, each as <code>format=file</code>, such as <code>junit=target/junit/tidewaiter.xml</code>, from the directory of the
   * <code>pom.xml</code> on, or as <code>format</code> alone for the file <code>target/tidewaiter/tidewaiter.format</code>;
   * <code>none</code> writes none. The formats are those of <code>tidewaiter check --output</code>. Reports for code review, such as SARIF,
   * show what the build generated where it comes from in what is committed. Where there is no <code>pom.xml</code> none is written unless it
   * is asked for.
   */
  @Parameter(property = "tidewaiter.reports", defaultValue = "sarif")
  private List<String> reports;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  /** Whether there is nothing to do; says so. */
  final boolean isSkipped() {
    if (skip) {
      getLog().info("tidewaiter.skip is set: nothing is checked");
    }
    return skip;
  }

  final MavenSession session() {
    return session;
  }

  final MavenProject project() {
    return project;
  }

  /** What is configured, from the directory of a module on. */
  final Settings settings(ModuleLayout module, Path nameRoot) throws MojoExecutionException {
    RunConfig configuration = configuration(module, nameRoot);
    WholeRun run = configuration.whole();
    List<String> left = new ArrayList<>(given(excludes));
    left.addAll(run.settings().exclude());
    return new Settings(
        given(inputs),
        new Selection(Glob.all(given(includes)), Glob.all(left), includeGenerated),
        new Limits(FailOn.of(given(failOn).or(run.settings()::failOn).orElse("error")), maxWarnings, failIfNoManifests),
        configuration,
        complete,
        given(baseline).or(() -> run.settings().baseline().map(run::fromHere)).map(module.base()::resolve),
        Settings.Console.of(console),
        targets(module));
  }

  private RunConfig configuration(ModuleLayout module, Path nameRoot) throws MojoExecutionException {
    boolean reads = !NONE.equals(config);
    Optional<String> file = reads ? given(config) : Optional.empty();
    try {
      return new RunConfig(
          new Asked(
              module.base(), nameRoot, reads, file, given(rules), given(kubernetesVersion), given(profile), given(select), given(ignore)));
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private List<ReportTarget> targets(ModuleLayout module) throws MojoExecutionException {
    boolean unasked = project.getFile() == null && !session.getUserProperties().containsKey("tidewaiter.reports");
    return unasked ? List.of() : ReportParameter.targets(given(reports), module);
  }

  private static Optional<String> given(String value) {
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  /** Maven sets a list that is not configured to nothing, and an empty element too. */
  private static List<String> given(List<String> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }
}
