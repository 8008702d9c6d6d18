package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rule says of objects of a set.
 *
 * @param at the reference that leads nowhere or the second of two that collide; the others are related
 * @param message what is wrong with which value; no full stop
 * @param help what would be right; empty if the message says it
 * @param atMost the severity it is told with if that of the rule is worse: {@code INFO} for what may well lie outside of the set
 */
public record SetViolation(Place at, String message, String help, List<Related> related, Severity atMost) {

  public SetViolation {
    related = List.copyOf(related);
  }

  /** Another place a violation is about, and what stands there. */
  public record Related(Place at, String message) {}

  public static SetViolation at(Place place, String message, String help) {
    return new SetViolation(place, message, help, List.of(), Severity.ERROR);
  }

  /** This with another place it is about. */
  public SetViolation related(Place place, String says) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, says));
    return new SetViolation(at, message, help, more, atMost);
  }

  /** This, told with no worse a severity than this one. */
  public SetViolation atMost(Severity severity) {
    return new SetViolation(at, message, help, related, severity);
  }
}
