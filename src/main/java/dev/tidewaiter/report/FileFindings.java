package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import java.util.List;

/**
 * What was found in one file.
 *
 * @param name how reports call the file; empty for what is said once for the whole run, whose findings may be of several files
 * @param findings in the order of their places; empty if nothing is wrong
 * @param manifests how many objects were checked
 */
public record FileFindings(String name, List<Finding> findings, int manifests) {

  public FileFindings {
    findings = List.copyOf(findings);
  }

  /** What is said once for the whole run. */
  public static FileFindings shared(List<Finding> findings) {
    return new FileFindings("", findings, 0);
  }
}
