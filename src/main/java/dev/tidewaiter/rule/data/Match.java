package dev.tidewaiter.rule.data;

/**
 * Whether something is for a request.
 *
 * @param why nothing can be said; empty if it can
 */
record Match(Outcome outcome, String why) {

  static final Match YES = new Match(Outcome.YES, "");
  static final Match NO = new Match(Outcome.NO, "");

  /** The answers there are. */
  enum Outcome {
    YES,
    NO,
    UNKNOWABLE
  }

  static Match of(boolean matches) {
    return matches ? YES : NO;
  }

  static Match unknowable(String why) {
    return new Match(Outcome.UNKNOWABLE, why);
  }

  boolean is(Outcome other) {
    return outcome == other;
  }

  /** Whether both are: no if one is not, else unknowable if one is. */
  Match and(Match other) {
    if (is(Outcome.NO) || other.is(Outcome.NO)) {
      return NO;
    }
    return is(Outcome.UNKNOWABLE) ? this : other;
  }

  /** Whether one is: yes if one is, else unknowable if one is. */
  Match or(Match other) {
    if (is(Outcome.YES) || other.is(Outcome.YES)) {
      return YES;
    }
    return is(Outcome.UNKNOWABLE) ? this : other;
  }

  Match not() {
    return is(Outcome.UNKNOWABLE) ? this : of(is(Outcome.NO));
  }
}
