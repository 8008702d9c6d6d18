package dev.tidewaiter.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the Kubernetes manifests of a project, and fails the build on findings. Where there is no <code>pom.xml</code> it checks the
 * directory that Maven was started in.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends CheckGoal {

  @Override
  void run(Reactor reactor, ModuleLayout module, Path nameRoot) throws MojoExecutionException, MojoFailureException {
    Settings settings = settings(module, nameRoot);
    new Check(settings, nameRoot, getLog()).run(places(module, settings.wanted()), reactor.category(project()));
  }
}
