package dev.tidewaiter.maven;

import dev.tidewaiter.report.ReportSettings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What Maven tells of the directories of a build. */
final class Reactor {

  private static final String FRAGMENTS = "jkube.resourceDir";
  private static final List<String> JKUBE = List.of("kubernetes-maven-plugin", "openshift-maven-plugin");

  private final MavenSession session;

  Reactor(MavenSession session) {
    this.session = session;
  }

  /** The directories of a project; those that are usual where there is no {@code pom.xml}. */
  ModuleLayout layout(MavenProject project) {
    if (project.getFile() == null) {
      return ModuleLayout.usual(Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize());
    }
    Path base = absolute(project.getBasedir());
    ModuleLayout usual = ModuleLayout.usual(base);
    Optional<String> fragments = property(project, FRAGMENTS).or(() -> configuredFragments(project));
    return new ModuleLayout(
        base,
        base.resolve(project.getBuild().getDirectory()).normalize(),
        base.resolve(project.getBuild().getOutputDirectory()).normalize(),
        fragments.isPresent() ? base.resolve(fragments.get()).normalize() : usual.fragments(),
        nested(base));
  }

  private List<Path> nested(Path base) {
    List<Path> nested = new ArrayList<>();
    for (MavenProject other : session.getAllProjects()) {
      if (other.getFile() != null) {
        Path path = absolute(other.getBasedir());
        if (path.startsWith(base) && !path.equals(base)) {
          nested.add(path);
        }
      }
    }
    return nested;
  }

  /**
   * The directory that reports call files from: the repository's, as code review knows them by their paths in it; else the one that Maven
   * takes for the root of all projects.
   */
  Path nameRoot(Path base) {
    for (Path above = base; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        return above;
      }
    }
    File root = session.getRequest().getMultiModuleProjectDirectory();
    return root == null || !base.startsWith(absolute(root)) ? base : absolute(root);
  }

  /** What tells the report of one of several projects from those of the others. */
  String category(MavenProject project) {
    boolean several = session.getAllProjects().size() > 1;
    return several ? ReportSettings.CATEGORY + "/" + project.getArtifactId() : ReportSettings.CATEGORY;
  }

  /** Where JKube's plugin is told in its own configuration that its fragments lie. */
  private static Optional<String> configuredFragments(MavenProject project) {
    for (Plugin plugin : project.getBuildPlugins()) {
      if (JKUBE.contains(plugin.getArtifactId()) && plugin.getConfiguration() instanceof Xpp3Dom configuration) {
        Xpp3Dom directory = configuration.getChild("resourceDir");
        if (directory != null && directory.getValue() != null) {
          return Optional.of(directory.getValue().strip());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> property(MavenProject project, String name) {
    String given = session.getUserProperties().getProperty(name);
    return Optional.ofNullable(given == null ? project.getProperties().getProperty(name) : given);
  }

  private static Path absolute(File directory) {
    return directory.toPath().toAbsolutePath().normalize();
  }
}
