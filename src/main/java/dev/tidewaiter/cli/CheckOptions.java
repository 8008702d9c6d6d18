package dev.tidewaiter.cli;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.ConciseReporter;
import dev.tidewaiter.report.JsonReporter;
import dev.tidewaiter.report.Reporter;
import dev.tidewaiter.report.TextReporter;
import java.util.Optional;

/**
 * How a check reports and ends.
 *
 * @param format text, concise or json
 * @param failOn the least severity that makes the run fail; empty if none does
 */
record CheckOptions(
    String format, boolean colors, boolean quiet, Optional<Severity> failOn, boolean exitZero, boolean needsManifests) {

  static CheckOptions of(CommandLine line, Terminal terminal) {
    return new CheckOptions(
        oneOf(line, "format", "text", "text, concise, json"),
        terminal.colors(oneOf(line, "color", "auto", "auto, always, never")),
        line.has("quiet"),
        Severity.of(oneOf(line, "fail-on", "error", "error, warning, info, never")),
        line.has("exit-zero"),
        line.has("fail-if-no-manifests"));
  }

  private static String oneOf(CommandLine line, String option, String otherwise, String words) {
    String word = line.value(option, otherwise);
    if (!(", " + words + ",").contains(", " + word + ",")) {
      throw new UsageException("--" + option + " " + word + ": one of " + words);
    }
    return word;
  }

  Reporter reporter() {
    if (format.equals("json")) {
      return new JsonReporter();
    }
    return format.equals("concise") ? new ConciseReporter(colors) : new TextReporter(colors, !quiet);
  }

  /** Whether the numbers go to standard error, as the report has no place for them. */
  boolean summaryApart() {
    return format.equals("concise") && !quiet;
  }

  /** Whether the report is to be whole even if there was nothing to read. */
  boolean alwaysWhole() {
    return format.equals("json");
  }

  /** The exit code for what was found. */
  int exit(Totals totals) {
    if (needsManifests && totals.manifests() == 0) {
      return ExitCode.USAGE;
    }
    return failOn.isPresent() && totals.anyAtLeast(failOn.get()) && !exitZero ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
