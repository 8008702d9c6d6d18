package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What formats need to know beside the findings.
 *
 * @param version of Tidewaiter
 * @param workingDirectory what the names of sources are relative to
 * @param failOn the least severity that makes the run fail; empty if none does
 * @param category what GitHub's code scanning tells several uploads for one commit apart by
 * @param colors whether text for people has colors
 * @param summary whether text for people ends with the numbers
 */
public record ReportSettings(
    String version, Path workingDirectory, Optional<Severity> failOn, String category, boolean colors, boolean summary) {

  /** The category unless another is chosen. */
  public static final String CATEGORY = "tidewaiter";

  /** For reports to files, which have no colors and are whole. */
  public static ReportSettings of(String version, Path workingDirectory, Optional<Severity> failOn) {
    return new ReportSettings(version, workingDirectory, failOn, CATEGORY, false, true);
  }

  ReportSettings forFiles() {
    return new ReportSettings(version, workingDirectory, failOn, category, false, true);
  }
}
