package dev.tidewaiter.maven;

import dev.tidewaiter.config.Asked;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.input.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals have in common that look at manifests: which these are, and by which rules. */
abstract class ManifestGoal extends AbstractMojo {

  private static final String NONE = "none";

  /** Does nothing. */
  @Parameter(property = "tidewaiter.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Files and directories, from the directory of the <code>pom.xml</code> on. In a directory these are read, at any depth:
   * <code>*.yaml</code>, <code>*.yml</code> and <code>*.json</code>, but not in <code>node_modules</code>, <code>target</code> and hidden
   * directories. Without this the directories are taken that people and other plugins write manifests to, as far as they exist:
   * <code>src/main/k8s</code>, <code>src/main/kubernetes</code>, <code>src/main/helm</code>, <code>k8s</code>, <code>kubernetes</code>,
   * <code>deploy</code>, <code>manifests</code>, <code>charts</code>, and of <code>src/main/resources</code> the files that say
   * <code>apiVersion</code> and <code>kind</code>; for goals that have it, see <code>includeGenerated</code>.
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

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("tidewaiter.skip is set: nothing is checked");
      return;
    }
    Reactor reactor = new Reactor(session);
    ModuleLayout module = reactor.layout(project);
    run(reactor, module, reactor.nameRoot(module.base()));
  }

  /**
   * Does what the goal is for.
   *
   * @param module of the goal's project
   * @param nameRoot what files are named relative to
   */
  abstract void run(Reactor reactor, ModuleLayout module, Path nameRoot) throws MojoExecutionException, MojoFailureException;

  final MavenSession session() {
    return session;
  }

  final MavenProject project() {
    return project;
  }

  /** Whether what the build wrote counts where it usually lies. */
  abstract boolean looksAtGenerated();

  /** What is asked for, and configured from the directory of a module on. */
  final Wanted wanted(ModuleLayout module, Path nameRoot) throws MojoExecutionException {
    RunConfig configuration = configuration(module, nameRoot);
    List<String> left = new ArrayList<>(given(excludes));
    left.addAll(configuration.whole().settings().exclude());
    return new Wanted(given(inputs), new Selection(Glob.all(given(includes)), Glob.all(left), looksAtGenerated()), configuration);
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

  /** Where the manifests of a module lie; of the directory that Maven was started in where there is no {@code pom.xml}. */
  final List<Place> places(ModuleLayout module, Wanted wanted) {
    if (!wanted.inputs().isEmpty()) {
      return Place.given(wanted.inputs(), module);
    }
    boolean withoutProject = project.getFile() == null;
    return withoutProject ? Place.given(List.of("."), module) : ManifestPlaces.of(module, wanted.selection().generated());
  }

  static Optional<String> given(String value) {
    return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
  }

  /** Maven sets a list that is not configured to nothing, and an empty element too. */
  static List<String> given(List<String> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }
}
