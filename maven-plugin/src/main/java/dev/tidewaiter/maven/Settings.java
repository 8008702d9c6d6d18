package dev.tidewaiter.maven;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.report.ReportSettings;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What a build wants of a check, read and found right.
 *
 * @param complete whether what is not among the manifests does not exist
 * @param baseline the file of findings that are known
 * @param reports files to write
 */
record Settings(
    Wanted wanted,
    Limits limits,
    boolean complete,
    Optional<Path> baseline,
    Console console,
    List<ReportTarget> reports) {

  Settings {
    reports = List.copyOf(reports);
  }

  /** What the formats of reports need to know. */
  ReportSettings reportSettings(Path nameRoot, String category) {
    return new ReportSettings(Tidewaiter.version(), nameRoot, limits.failOn().severity(), category, false, true);
  }

  /** How much of a finding the log of the build shows. */
  enum Console {
    FULL("full"),
    CONCISE("concise"),
    NONE("none");

    private final String word;

    Console(String word) {
      this.word = word;
    }

    static Console of(String word) throws MojoExecutionException {
      for (Console console : values()) {
        if (console.word.equals(word)) {
          return console;
        }
      }
      throw new MojoExecutionException("console is " + word + ": one of full, concise, none");
    }
  }
}
