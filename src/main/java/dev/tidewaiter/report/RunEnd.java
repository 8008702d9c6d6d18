package dev.tidewaiter.report;

import dev.tidewaiter.finding.Totals;
import java.util.List;

/**
 * What is known when all files are done.
 *
 * @param troubles what could not be read or checked, a line each
 */
public record RunEnd(Totals totals, List<String> troubles) {

  public RunEnd {
    troubles = List.copyOf(troubles);
  }
}
