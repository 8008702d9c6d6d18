package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import java.util.List;

/** The report of one run in one format, which grows file by file. */
public interface Report {

  /**
   * Renders what was found in a file; may be called by any thread. The report grows when the result is run: in the order of the files, by
   * one thread. The result keeps no source.
   */
  Runnable file(FileFindings file);

  /**
   * Renders findings that are not to be reported, where a report has such marked as what they are; others leave them out. See {@link #file}.
   *
   * @param inSource whether the file itself says so, and not a baseline
   */
  default Runnable suppressed(List<Finding> findings, boolean inSource) {
    return () -> {};
  }

  /**
   * Completes the report; nothing is added afterwards.
   *
   * @return what the user should know of it, a line each, such as how many findings a limit left out
   */
  List<String> end(RunEnd end);
}
