package dev.tidewaiter.maven;

import dev.tidewaiter.CheckRun;
import dev.tidewaiter.Mended;
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
   * @param complete whether what is not among the manifests does not exist
   * @throws MojoExecutionException if anything of it is wrong
   */
  static Judge of(Wanted wanted, boolean complete, Baseline known, ManifestFiles files) throws MojoExecutionException {
    RunConfig config = wanted.config();
    List<String> names = files.files().stream().map(ManifestFile::name).toList();
    try {
      Tidewaiter.Builder builder = Tidewaiter.builder().kubernetes(config.whole().judging()).cluster(config.whole().cluster());
      builder.rules(config.choices(names, Set.of()));
      return new Judge((complete ? builder.complete() : builder).build(), known);
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("kubernetesVersion is " + config.whole().kubernetes() + ": " + e.getMessage());
    }
  }

  /**
   * The findings that are known.
   *
   * @param file of the baseline; empty if nothing is known
   * @param nameRoot the directory that messages call it from
   * @throws MojoExecutionException if it is not there, or is none
   */
  static Baseline known(Optional<Path> file, Path nameRoot) throws MojoExecutionException {
    if (file.isEmpty()) {
      return Baseline.empty();
    }
    String name = RelativeName.of(nameRoot, file.get().normalize());
    Optional<Source> text = TextFile.read(file.get(), name);
    try {
      return Baseline.of(text.orElseThrow(() -> new UsageException(name + ": there is no such baseline")));
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  /** Starts a run. */
  CheckRun run() {
    return tidewaiter.run(known);
  }

  /** A text with the fixes made that its findings bring. */
  Mended mend(Source source, boolean guesses) {
    return tidewaiter.mend(source, guesses);
  }

  /** The text of a file. */
  Source source(ManifestFile file) throws IOException {
    return tidewaiter.source(file.name(), file.input().read());
  }

  /** The text of a file once more; empty if it is gone. */
  Optional<Source> again(Optional<ManifestFile> file) {
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(source(file.get()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
