package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.report.SummaryLine;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * How a build ends after a check.
 *
 * @param worst the rule of the finding to begin with; empty if nothing was found
 */
record Conclusion(Limits limits, Optional<String> worst) {

  /**
   * Lets the build go on, or fail with one line.
   *
   * @param troubles what could not be checked or reported, a line each
   */
  void draw(Totals totals, List<String> troubles, Log log) throws MojoExecutionException, MojoFailureException {
    String summary = SummaryLine.of(totals);
    if (totals.crashes() > 0) {
      throw new MojoExecutionException(summary + " A mistake of Tidewaiter's own kept it from checking all: see above.");
    }
    if (!troubles.isEmpty()) {
      throw new MojoExecutionException(String.join("; ", troubles) + ". " + summary);
    }
    Optional<String> broken = limits.brokenBy(totals);
    if (broken.isPresent()) {
      throw new MojoFailureException(summary + broken.get() + hint());
    }
    log.info(summary);
  }

  private String hint() {
    return worst.isEmpty() ? "" : " mvn dev.tidewaiter:tidewaiter-maven-plugin:explain -Drule=" + worst.get() + " says more.";
  }
}
