package dev.tidewaiter.maven;

import dev.tidewaiter.Mended;
import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.report.UnifiedDiff;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what the findings in a project's manifests bring a fix for, in place: comments, layout and every other byte stay. What the build
 * wrote is left alone.
 */
@Mojo(name = "fix", threadSafe = true, requiresProject = false)
public final class FixMojo extends ManifestGoal {

  /** Whether it is mended by guesses too, such as the field that was probably meant. */
  @Parameter(property = "tidewaiter.unsafe", defaultValue = "false")
  private boolean unsafe;

  /** Whether it is only shown what would be changed; the build fails then if anything would be. */
  @Parameter(property = "tidewaiter.diff", defaultValue = "false")
  private boolean diff;

  private final List<String> troubles = new ArrayList<>();
  private int fixes;
  private int changed;

  @Override
  boolean looksAtGenerated() {
    return false;
  }

  @Override
  void run(Reactor reactor, ModuleLayout module, Path nameRoot) throws MojoExecutionException, MojoFailureException {
    Wanted wanted = wanted(module, nameRoot);
    ManifestFiles files = ManifestFiles.in(places(module, wanted), wanted.selection(), nameRoot);
    troubles.addAll(files.refused());
    Judge judge = Judge.of(wanted, false, Baseline.empty(), files);
    for (ManifestFile file : files.files()) {
      if (!file.module().isGenerated(file.path())) {
        mend(file, judge);
      }
    }
    conclude();
  }

  private void mend(ManifestFile file, Judge judge) {
    try {
      Source source = judge.source(file);
      Mended mended = file.isMeant(source) ? judge.mend(source, unsafe) : new Mended(source.text(), 0);
      if (mended.fixes() > 0) {
        change(file, source, mended);
      }
    } catch (IOException e) {
      troubles.add(file.name() + ": " + Reason.of(e));
    }
  }

  private void change(ManifestFile file, Source source, Mended mended) {
    if (diff) {
      getLog().info("\n" + UnifiedDiff.of(source.name(), source.text(), mended.text()));
    } else if (TextFile.rewrite(file.path(), source, mended.text()).map(troubles::add).isPresent()) {
      return;
    }
    fixes += mended.fixes();
    changed++;
  }

  private void conclude() throws MojoExecutionException, MojoFailureException {
    String what = fixes + (fixes == 1 ? " finding in " : " findings in ") + changed + (changed == 1 ? " file" : " files");
    if (!troubles.isEmpty()) {
      throw new MojoExecutionException(String.join("; ", troubles));
    }
    if (diff && changed > 0) {
      throw new MojoFailureException("the goal fix would mend " + what + ".");
    }
    getLog().info(changed == 0 ? "nothing to mend" : "mended " + what);
  }
}
