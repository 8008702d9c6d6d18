package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * From which severity on findings fail the build.
 *
 * @param severity empty for never
 */
record FailOn(Optional<Severity> severity) {

  static FailOn of(String word) throws MojoExecutionException {
    if (word.equals("never")) {
      return new FailOn(Optional.empty());
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return new FailOn(Optional.of(severity));
      }
    }
    throw new MojoExecutionException("failOn is " + word + ": one of error, warning, info, never");
  }

  boolean reachedBy(Totals totals) {
    return severity.isPresent() && totals.anyAtLeast(severity.get());
  }
}
