package dev.tidewaiter.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Lets a goal that several projects of a build inherit run once: as the first of them wants it, when the last of them has come to it. In a
 * build on several threads that need not be the last in the order.
 */
final class Turns {

  private final MavenSession session;
  private final MojoExecution execution;

  Turns(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** What the goal does. */
  interface Work {
    void run() throws MojoExecutionException, MojoFailureException;
  }

  /** A project has come to the goal. */
  void arrive(MavenProject project, Work work) throws MojoExecutionException, MojoFailureException {
    List<MavenProject> all = session.getProjects().stream().filter(this::isBoundIn).toList();
    Work first = work;
    synchronized (session) {
      Map<String, Object> shared = session.getPluginContext(execution.getMojoDescriptor().getPluginDescriptor(), all.get(0));
      Arrivals arrivals = (Arrivals) shared.computeIfAbsent("tidewaiter " + execution.getExecutionId(), key -> new Arrivals());
      arrivals.projects.add(project);
      if (project.equals(all.get(0))) {
        arrivals.first = work;
      }
      if (arrivals.projects.size() < all.size()) {
        return;
      }
      first = arrivals.first;
    }
    first.run();
  }

  /** The projects that are built after the last one with the goal, so that it does not see what their builds make. */
  List<String> later() {
    List<String> later = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      later.add(project.getArtifactId());
      if (isBoundIn(project)) {
        later.clear();
      }
    }
    return later;
  }

  private boolean isBoundIn(MavenProject project) {
    for (Plugin plugin : project.getBuildPlugins()) {
      if (plugin.getKey().equals(execution.getPlugin().getKey())) {
        PluginExecution bound = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        return bound != null && bound.getGoals().contains(execution.getGoal()) && !"none".equals(bound.getPhase());
      }
    }
    return false;
  }

  /** The projects that have come so far, and what the first in the order wants; it comes before those that inherit from it. */
  private static final class Arrivals {
    private final Set<MavenProject> projects = new HashSet<>();
    private Work first = () -> {};
  }
}
