package dev.tidewaiter.maven;

import dev.tidewaiter.CheckRun;
import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.config.BaselineUpdate;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes down what is found in a project's manifests, so that <code>check</code> does not report it any more where <code>baseline</code> names
 * the file. That is <code>.tidewaiter-baseline.json</code> unless another is named. A file that is there only shrinks.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends FindingGoal {

  /** Whether what is found now is taken in, instead of only taking out what is gone. */
  @Parameter(property = "tidewaiter.renew", defaultValue = "false")
  private boolean renew;

  @Override
  void run(Reactor reactor, ModuleLayout module, Path nameRoot) throws MojoExecutionException {
    Wanted wanted = wanted(module, nameRoot);
    Path path = baseline(module, wanted.config().whole()).orElse(module.base().resolve(Baseline.NAME));
    String name = RelativeName.of(nameRoot, path.normalize());
    boolean shrinks = TextFile.exists(path) && !renew;
    BaselineUpdate update = new BaselineUpdate(shrinks ? Optional.of(Judge.known(Optional.of(path), nameRoot)) : Optional.empty());
    ManifestFiles files = ManifestFiles.in(places(module, wanted), wanted.selection(), nameRoot);
    List<String> troubles = new ArrayList<>(files.refused());
    check(files, Judge.of(wanted, isComplete(), Baseline.empty(), files), update, troubles);
    if (!troubles.isEmpty()) {
      throw new MojoExecutionException(String.join("; ", troubles) + ". " + name + " is not written, since not all could be checked.");
    }
    write(path, name, update);
  }

  private static void check(ManifestFiles files, Judge judge, BaselineUpdate update, List<String> troubles) {
    CheckRun run = judge.run();
    for (ManifestFile file : files.files()) {
      try {
        Source source = judge.source(file);
        if (file.isMeant(source)) {
          update.add(run.check(source).findings());
        }
      } catch (IOException e) {
        troubles.add(file.name() + ": " + Reason.of(e));
      }
    }
    run.acrossSources(name -> judge.again(files.find(name)), result -> update.add(result.findings()));
    CheckResult end = run.end();
    update.add(end.findings());
    if (end.totals().crashes() > 0) {
      troubles.add("a mistake of Tidewaiter's own kept it from checking all");
    }
  }

  private void write(Path path, String name, BaselineUpdate update) throws MojoExecutionException {
    try {
      TextFile.write(path, update.text());
    } catch (IOException e) {
      throw new MojoExecutionException(name + ": " + Reason.of(e));
    }
    getLog().info(name + ": " + update.summary());
    if (update.more() > 0) {
      getLog().warn(update.more() + " more are found that are not in it; -Dtidewaiter.renew takes them in");
    }
  }
}
