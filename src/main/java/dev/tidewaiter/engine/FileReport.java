package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import java.util.List;

/**
 * What the check of one source found.
 *
 * @param findings in the order of their places
 * @param shared what is said once for the whole run
 * @param totals without what is shared
 */
public record FileReport(List<Finding> findings, List<Shared> shared, Totals totals) {

  public FileReport {
    findings = List.copyOf(findings);
    shared = List.copyOf(shared);
  }
}
