package dev.tidewaiter.finding;

import java.util.List;

/**
 * The result of a run.
 *
 * @param findings in the order of the sources and of the places in each; what is said once for the whole run stands last
 */
public record CheckResult(List<Finding> findings, Totals totals) {

  public CheckResult {
    findings = List.copyOf(findings);
  }
}
