package dev.tidewaiter.rule.data;

import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;

/** What is wrong in a file of rules, and where. */
public record Mistake(Span at, String message) {

  /** As {@code file:line:column: what is wrong}. */
  public String in(Source source) {
    Position place = source.lines().position(at.start());
    return source.name() + ":" + place.line() + ":" + place.column() + ": " + message;
  }
}
