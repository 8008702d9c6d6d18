package dev.tidewaiter.server;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * The verdict on one object, and every problem found with its place. Problems may go on where the server stops.
 *
 * @param item the place in a {@code List}; empty for a document that is an object itself
 */
public record Answer(ObjectRef object, OptionalInt item, Verdict verdict, List<Problem> problems) {

  public Answer {
    problems = List.copyOf(problems);
  }

  /**
   * Something the server says or would say.
   *
   * @param rule the id of the rule it is reported under, such as {@code unknown-field}
   * @param path the field path as the server prints it; empty if it is about the whole document
   * @param message the server's sentence, without the path where it starts with one
   * @param help how to mend it; empty if nothing is known
   * @param related other places it is about
   */
  public record Problem(String rule, Span at, String path, String message, String help, List<Related> related) {
    public Problem {
      related = List.copyOf(related);
    }
  }

  /** Another place a problem is about, and what stands there. */
  public record Related(Span at, String message) {}
}
