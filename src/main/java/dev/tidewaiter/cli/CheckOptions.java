package dev.tidewaiter.cli;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.WholeRun;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.Format;
import dev.tidewaiter.report.ReportSettings;
import dev.tidewaiter.report.ReportTarget;
import dev.tidewaiter.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a check reports and ends.
 *
 * @param format of the report on standard output
 * @param outputs reports to files
 * @param failOn the least severity that makes the run fail; empty if none does
 */
record CheckOptions(
    Format format,
    List<ReportTarget> outputs,
    ReportSettings settings,
    boolean quiet,
    Optional<Severity> failOn,
    boolean exitZero,
    boolean needsManifests) {

  static CheckOptions of(CommandLine line, WholeRun run, Streams streams) {
    boolean quiet = line.has("quiet");
    boolean colors = streams.terminal().colors(oneOf(line, "color", "auto", "auto, always, never"));
    Optional<Severity> failOn = Severity.of(oneOf(line, "fail-on", run.settings().failOn().orElse("error"), "error, warning, info, never"));
    String category = line.value("sarif-category", ReportSettings.CATEGORY);
    return new CheckOptions(
        line.has("format") ? ReportTarget.format(line.value("format", ""), "--format") : Format.TEXT,
        outputs(line, streams.terminal()),
        new ReportSettings(Tidewaiter.version(), streams.workingDirectory(), failOn, category, colors, !quiet),
        quiet,
        failOn,
        line.has("exit-zero"),
        line.has("fail-if-no-manifests"));
  }

  /** These where there are other rules than ours. */
  CheckOptions with(RuleCatalog rules) {
    return new CheckOptions(format, outputs, settings.with(rules), quiet, failOn, exitZero, needsManifests);
  }

  private static String oneOf(CommandLine line, String option, String otherwise, String words) {
    String word = line.value(option, otherwise);
    if (!(", " + words + ",").contains(", " + word + ",")) {
      throw new UsageException("--" + option + " " + word + ": one of " + words);
    }
    return word;
  }

  /** A step of a GitHub workflow adds to its summary; what other programs of the step wrote there stays. */
  private static List<ReportTarget> outputs(CommandLine line, Terminal terminal) {
    List<ReportTarget> outputs = new ArrayList<>();
    String summary = line.has("output") ? terminal.environment().getOrDefault("GITHUB_STEP_SUMMARY", "") : "";
    for (String value : line.values("output")) {
      ReportTarget target = ReportTarget.of(value);
      outputs.add(target.path().equals(summary) ? target.appending() : target);
    }
    return outputs;
  }

  /** Whether the numbers go to standard error, as the report has no place for them. */
  boolean summaryApart() {
    return format == Format.CONCISE && !quiet;
  }

  /** The exit code for what was found. */
  int exit(Totals totals) {
    if (needsManifests && totals.manifests() == 0) {
      return ExitCode.USAGE;
    }
    return failOn.isPresent() && totals.anyAtLeast(failOn.get()) && !exitZero ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
