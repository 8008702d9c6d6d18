package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Totals;
import java.util.Optional;

/**
 * What makes a build fail.
 *
 * @param mostWarnings more warnings than these do, whatever their severity does; negative for any number
 * @param needsManifests whether having nothing to check does
 */
record Limits(FailOn failOn, int mostWarnings, boolean needsManifests) {

  /** Why the build fails, as the words to follow the numbers of the run; empty if it does not. */
  Optional<String> brokenBy(Totals totals) {
    if (needsManifests && totals.manifests() == 0) {
      return Optional.of(" failIfNoManifests is set.");
    }
    if (failOn.reachedBy(totals)) {
      return Optional.of("");
    }
    if (mostWarnings >= 0 && totals.warnings() > mostWarnings) {
      return Optional.of(" maxWarnings is " + mostWarnings + ".");
    }
    return Optional.empty();
  }
}
