package dev.tidewaiter.server.podsecurity;

import java.util.Optional;

/** A level of the Pod Security Standards, the looser one first. */
public enum PodSecurityLevel {
  PRIVILEGED("privileged"),
  BASELINE("baseline"),
  RESTRICTED("restricted");

  private final String word;

  PodSecurityLevel(String word) {
    this.word = word;
  }

  /** What it is called in labels and sentences. */
  public String word() {
    return word;
  }

  /** The level of that name; empty if there is none. */
  public static Optional<PodSecurityLevel> of(String word) {
    for (PodSecurityLevel level : values()) {
      if (level.word.equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
