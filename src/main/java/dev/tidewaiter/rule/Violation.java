package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says of one object. The engine makes a finding of it.
 *
 * @param at the place: a bad value, the key of a field that should not be, the parent's key of a field that is missing
 * @param path the field path as the API server would print it, that of the missing field if one is missing
 * @param message what is wrong with which value; no full stop
 * @param help what would be right; empty if the message says it
 * @param related other places in the same text
 */
public record Violation(Span at, String path, String message, String help, List<Related> related, Optional<Fix> fix) {

  public Violation {
    related = List.copyOf(related);
  }

  /** Another place a violation is about, and what stands there. */
  public record Related(Span at, String message) {}

  /** At a field's value, or at its parent's key where the field is not there. */
  public static Violation at(ObjectView field, String message, String help) {
    return new Violation(field.place(), field.path().toString(), message, help, List.of(), Optional.empty());
  }

  /** At a field's key: where the field itself is what is wrong. */
  public static Violation atKey(ObjectView field, String message, String help) {
    return new Violation(field.keyPlace(), field.path().toString(), message, help, List.of(), Optional.empty());
  }

  /** This with another place it is about. */
  public Violation related(ObjectView field, String says) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(field.place(), says));
    return new Violation(at, path, message, help, more, fix);
  }

  /** This with a way to mend it. */
  public Violation fixedBy(Fix way) {
    return new Violation(at, path, message, help, related, Optional.of(way));
  }
}
