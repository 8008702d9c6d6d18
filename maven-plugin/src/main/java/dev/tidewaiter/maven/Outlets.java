package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.report.FileFindings;
import dev.tidewaiter.report.Format;
import dev.tidewaiter.report.ReportSettings;
import dev.tidewaiter.report.ReportTarget;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.report.RunEnd;
import java.util.ArrayList;
import java.util.List;

/** Where findings go: the log of the build and the reports. Those of the reports that are for code review point at what is committed. */
final class Outlets implements AutoCloseable {

  private static final List<Format> FOR_REVIEW =
      List.of(Format.SARIF, Format.GITHUB, Format.GITLAB, Format.AZURE, Format.RDJSON, Format.SONARQUBE);

  private final BuildLog log;
  private final CommittedPlaces committed;
  private final Reports plain;
  private final Reports review;

  /**
   * Makes ready to write.
   *
   * @throws dev.tidewaiter.input.UsageException if one of the reports cannot be written
   */
  Outlets(BuildLog log, CommittedPlaces committed, List<ReportTarget> targets, ReportSettings settings) {
    this.log = log;
    this.committed = committed;
    plain = Reports.open(targets.stream().filter(target -> !FOR_REVIEW.contains(target.format())).toList(), settings);
    review = Reports.open(targets.stream().filter(target -> FOR_REVIEW.contains(target.format())).toList(), settings);
  }

  /** Hands on what was found in a file. */
  void file(FileFindings file) {
    file.findings().forEach(log::print);
    plain.file(file).run();
    List<Finding> moved = file.findings().stream().map(committed::of).toList();
    review.file(new FileFindings(file.name(), moved, file.manifests())).run();
  }

  /** Completes the reports; what the user should know of them, a line each. */
  List<String> end(RunEnd end) {
    return both(plain.end(end), review.end(end));
  }

  /** After the end: which reports could not be written, a line each. */
  List<String> failures() {
    return both(plain.failures(), review.failures());
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  @Override
  public void close() {
    plain.close();
    review.close();
  }
}
