package dev.tidewaiter.cli.trial;

/**
 * One thing that was tried of a rule.
 *
 * @param name what must hold, and of what
 * @param failure how it does not; empty if it holds
 */
public record Trial(String name, String failure) {

  /** Whether it holds. */
  public boolean holds() {
    return failure.isEmpty();
  }
}
