package dev.tidewaiter.finding;

/** How much a finding matters, the worst first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  private final String word = name().toLowerCase(java.util.Locale.ROOT);

  /** As metadata, configuration and reports write it. */
  public String word() {
    return word;
  }
}
