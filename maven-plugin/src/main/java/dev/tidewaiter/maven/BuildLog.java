package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.report.Lines;
import dev.tidewaiter.report.TextReporter;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Findings in the log of the build: a line that IDEs link and, if all is to be shown, the lines of the source with their marks. */
final class BuildLog {

  private final Log log;
  private final Settings.Console console;
  private final Path nameRoot;
  private final Lines lines = new Lines();
  private final TextReporter reporter = new TextReporter(false, false);
  private Optional<Worst> worst = Optional.empty();

  BuildLog(Log log, Settings.Console console, Path nameRoot) {
    this.log = log;
    this.console = console;
    this.nameRoot = nameRoot;
  }

  void print(Finding finding) {
    if (worst.isEmpty() || !worst.get().severity().atLeast(finding.severity())) {
      worst = Optional.of(new Worst(finding.rule(), finding.severity()));
    }
    if (console == Settings.Console.NONE) {
      return;
    }
    String line = FindingLine.of(finding, lines, nameRoot);
    print(finding.severity(), console == Settings.Console.FULL ? line + "\n" + source(finding) : line);
  }

  /** The rule of the first of the worst findings; empty if there was none. */
  Optional<String> worst() {
    return worst.map(Worst::rule);
  }

  private record Worst(String rule, Severity severity) {}

  /** What the report for people says below the headline and the place, which the line that IDEs link says too. */
  private String source(Finding finding) {
    StringBuilder text = new StringBuilder();
    reporter.finding(finding, lines, text);
    return text.substring(text.indexOf("\n", text.indexOf("\n") + 1) + 1);
  }

  private void print(Severity severity, String text) {
    if (severity == Severity.ERROR) {
      log.error(text);
    } else if (severity == Severity.WARNING) {
      log.warn(text);
    } else {
      log.info(text);
    }
  }
}
