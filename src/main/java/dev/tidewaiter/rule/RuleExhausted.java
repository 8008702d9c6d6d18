package dev.tidewaiter.rule;

/** A rule of a user has cost so much that it is asked no more. Thrown once for a rule, by whom it is asked it becomes a finding. */
public final class RuleExhausted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  /**
   * What is told.
   *
   * @param rule empty if only the caller knows which
   */
  public RuleExhausted(String rule) {
    super("it costs too much", null, false, false);
    this.rule = rule;
  }

  /** The rule's id; empty if only the caller knows it. */
  public String rule() {
    return rule;
  }
}
