package dev.tidewaiter.cli;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.FileFindings;
import dev.tidewaiter.report.Report;
import dev.tidewaiter.report.ReportSink;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.report.RunEnd;
import java.util.List;
import java.util.Optional;

/** The report on standard output, and those to files. */
final class CheckReports implements AutoCloseable {

  private final CheckOptions options;
  private final Streams streams;
  private final Report printed;
  private final Optional<Reports> filed;

  CheckReports(CheckOptions options, Streams streams, Progress progress) {
    this.options = options;
    this.streams = streams;
    printed = options.format().open(options.settings(), new StandardOutput(streams.out(), progress));
    filed = options.outputs().isEmpty() ? Optional.empty() : Optional.of(Reports.open(options.outputs(), options.settings()));
  }

  /** Renders what was found in a file; by any thread. The reports grow when the result is run. */
  Runnable file(FileFindings file) {
    Runnable piece = printed.file(file);
    return filed.isEmpty() ? piece : new Both(piece, filed.get().file(file));
  }

  /** Renders what is not to be reported, for reports that have it marked as such; like {@link #file}. */
  Runnable suppressed(List<Finding> findings, boolean inSource) {
    Runnable piece = printed.suppressed(findings, inSource);
    return filed.isEmpty() ? piece : new Both(piece, filed.get().suppressed(findings, inSource));
  }

  /**
   * Completes the reports.
   *
   * @param nothingRead whether there was nothing to read of what was asked for, so that a report for people says nothing
   * @return the exit code that their writing asks for
   */
  int end(RunEnd end, boolean nothingRead) {
    if (!nothingRead || options.format().isDocument()) {
      tell(printed.end(end));
    }
    if (filed.isEmpty()) {
      return ExitCode.FINE;
    }
    tell(filed.get().end(end));
    tell(filed.get().failures());
    return filed.get().failures().isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
  }

  private void tell(Iterable<String> lines) {
    for (String line : lines) {
      streams.complain(line);
    }
  }

  @Override
  public void close() {
    if (filed.isPresent()) {
      filed.get().close();
    }
  }

  private record Both(Runnable first, Runnable second) implements Runnable {
    @Override
    public void run() {
      first.run();
      second.run();
    }
  }

  private record StandardOutput(Utf8Output out, Progress progress) implements ReportSink {
    @Override
    public void write(byte[] text) {
      progress.clear();
      out.print(text);
    }
  }
}
