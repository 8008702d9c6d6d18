package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;

/**
 * A format of the report. Findings are written one by one, by any thread, and put together in their order: what {@link #begin} writes, the
 * findings with {@link #between} between them, and what {@link #end} writes.
 */
public interface Reporter {

  /** What stands before the first finding. */
  default void begin(StringBuilder out) {}

  /** One finding. */
  void finding(Finding finding, Lines lines, StringBuilder out);

  /** What stands between two findings. */
  default String between() {
    return "";
  }

  /** What stands behind the last finding. */
  default void end(Totals totals, StringBuilder out) {}
}
