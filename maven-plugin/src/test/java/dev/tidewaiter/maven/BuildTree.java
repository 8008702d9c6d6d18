package dev.tidewaiter.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** Projects and sessions as Maven has them in a build. */
final class BuildTree {

  private static final String EXECUTION = "default";

  private BuildTree() {}

  static MavenProject project(Path base) {
    Model model = new Model();
    model.setGroupId("shop");
    model.setArtifactId(base.getFileName().toString());
    model.setVersion("1");
    Build build = new Build();
    build.setDirectory(base.resolve("target").toString());
    build.setOutputDirectory(base.resolve("target/classes").toString());
    model.setBuild(build);
    MavenProject project = new MavenProject(model);
    project.setFile(base.resolve("pom.xml").toFile());
    return project;
  }

  /** A project in which the goal is bound. */
  static MavenProject bound(Path base, String phase) {
    PluginExecution execution = new PluginExecution();
    execution.setId(EXECUTION);
    execution.setPhase(phase);
    execution.addGoal("check-aggregate");
    Plugin plugin = plugin();
    plugin.addExecution(execution);
    MavenProject project = project(base);
    project.getBuild().addPlugin(plugin);
    return project;
  }

  /** Maven has no other constructor for those that are not Maven. */
  @SuppressWarnings("deprecation")
  static MavenSession session(List<MavenProject> projects) {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    session.setProjects(projects);
    session.setAllProjects(projects);
    return session;
  }

  static MojoExecution execution() {
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.setPlugin(plugin());
    plugin.setGroupId("dev.tidewaiter");
    plugin.setArtifactId("tidewaiter-maven-plugin");
    MojoDescriptor mojo = new MojoDescriptor();
    mojo.setPluginDescriptor(plugin);
    mojo.setGoal("check-aggregate");
    return new MojoExecution(mojo, EXECUTION, MojoExecution.Source.LIFECYCLE);
  }

  private static Plugin plugin() {
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.tidewaiter");
    plugin.setArtifactId("tidewaiter-maven-plugin");
    return plugin;
  }
}
