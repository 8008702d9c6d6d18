package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.RuleCatalog;
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
 * @param rules that there are
 */
public record ReportSettings(
    String version, Path workingDirectory, Optional<Severity> failOn, String category, boolean colors, boolean summary, RuleCatalog rules) {

  /** The category unless another is chosen. */
  public static final String CATEGORY = "tidewaiter";

  /** Where there are no rules but ours. */
  public ReportSettings(
      String version, Path workingDirectory, Optional<Severity> failOn, String category, boolean colors, boolean summary) {
    this(version, workingDirectory, failOn, category, colors, summary, RuleCatalog.BUILT_IN);
  }

  /** For reports to files, which have no colors and are whole. */
  public static ReportSettings of(String version, Path workingDirectory, Optional<Severity> failOn) {
    return new ReportSettings(version, workingDirectory, failOn, CATEGORY, false, true);
  }

  ReportSettings forFiles() {
    return new ReportSettings(version, workingDirectory, failOn, category, false, true, rules);
  }

  /** These where there are other rules. */
  public ReportSettings with(RuleCatalog others) {
    return new ReportSettings(version, workingDirectory, failOn, category, colors, summary, others);
  }
}
