package dev.tidewaiter.maven;

import dev.tidewaiter.CheckRun;
import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.Baseline;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** What judges the manifests of a build, by the configurations that are nearest to them. */
final class Judge {

  private final Tidewaiter tidewaiter;
  private final Baseline known;

  private Judge(Tidewaiter tidewaiter, Baseline known) {
    this.tidewaiter = tidewaiter;
    this.known = known;
  }

  /**
   * Reads what is configured for files.
   *
   * @param nameRoot the directory that reports call files from
   * @throws MojoExecutionException if anything of it is wrong
   */
  static Judge of(Settings settings, ManifestFiles files, Path nameRoot) throws MojoExecutionException {
    RunConfig config = settings.config();
    List<String> names = files.files().stream().map(ManifestFile::name).toList();
    try {
      Tidewaiter.Builder builder = Tidewaiter.builder().kubernetes(config.whole().judging()).cluster(config.whole().cluster());
      builder.rules(config.choices(names, Set.of()));
      return new Judge((settings.complete() ? builder.complete() : builder).build(), known(settings, nameRoot));
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("kubernetesVersion is " + config.whole().kubernetes() + ": " + e.getMessage());
    }
  }

  private static Baseline known(Settings settings, Path nameRoot) {
    if (settings.baseline().isEmpty()) {
      return Baseline.empty();
    }
    String name = RelativeName.of(nameRoot, settings.baseline().get().normalize());
    Optional<Source> text = TextFile.read(settings.baseline().get(), name);
    return Baseline.of(text.orElseThrow(() -> new UsageException(name + ": there is no such baseline")));
  }

  /** Starts a run. */
  CheckRun run() {
    return tidewaiter.run(known);
  }

  /** The text of a file. */
  Source source(ManifestFile file) throws IOException {
    return tidewaiter.source(file.name(), file.input().read());
  }
}
