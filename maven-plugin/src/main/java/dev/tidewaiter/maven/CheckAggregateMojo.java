package dev.tidewaiter.maven;

import dev.tidewaiter.report.ReportSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks the Kubernetes manifests of all projects of a build in one run, with one report, and fails the build on findings. In a parent's
 * executions it runs once, in the project that comes to it last, as then all is built; what it is configured to do in the parent counts.
 */
@Mojo(name = "check-aggregate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, aggregator = true)
public final class CheckAggregateMojo extends CheckGoal {

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      super.execute();
      return;
    }
    Turns turns = new Turns(session(), execution);
    turns.arrive(
        project(),
        () -> {
          sayWhoComesLater(turns.later());
          super.execute();
        });
  }

  private void sayWhoComesLater(List<String> projects) {
    if (!projects.isEmpty()) {
      getLog().warn("built only after this check, so that what their builds generate is not seen: " + String.join(", ", projects));
    }
  }

  @Override
  void run(Reactor reactor, ModuleLayout module, Path nameRoot) throws MojoExecutionException, MojoFailureException {
    Settings settings = settings(module, nameRoot);
    new Check(settings, nameRoot, getLog()).run(places(reactor, settings), ReportSettings.CATEGORY);
  }

  private List<Place> places(Reactor reactor, Settings settings) {
    if (!settings.wanted().inputs().isEmpty()) {
      return Place.given(settings.wanted().inputs(), reactor.layout(project()));
    }
    List<Place> places = new ArrayList<>();
    for (MavenProject module : session().getProjects()) {
      places.addAll(ManifestPlaces.of(reactor.layout(module), settings.wanted().selection().generated()));
    }
    return places;
  }
}
