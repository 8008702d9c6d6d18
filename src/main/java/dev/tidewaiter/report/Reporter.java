package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;

/**
 * A format whose report is printed as findings come. Files are written one by one, by any thread, and put together in their order: what
 * {@link #begin} writes, the files with {@link #between} between them, and what {@link #end} writes.
 */
public interface Reporter {

  /** What stands before the first finding. */
  default void begin(StringBuilder out) {}

  /** One finding. */
  void finding(Finding finding, Lines lines, StringBuilder out);

  /** The findings of one file; a file of which nothing is written is passed over. */
  default void file(FileFindings file, StringBuilder out) {
    Lines lines = new Lines();
    for (Finding finding : file.findings()) {
      if (out.length() > 0) {
        out.append(between());
      }
      finding(finding, lines, out);
    }
  }

  /** What stands between two findings, and between two files. */
  default String between() {
    return "";
  }

  /** What stands behind the last file. */
  default void end(Totals totals, StringBuilder out) {}
}
