package dev.tidewaiter.finding;

import java.util.Optional;

/** How much a finding matters, the worst first. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /** As metadata, configuration and reports write it. */
  public String word() {
    return word;
  }

  /** The severity of a word; empty if it is none. */
  public static Optional<Severity> of(String word) {
    for (Severity severity : values()) {
      if (severity.word.equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** Whether this is as bad as another, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
