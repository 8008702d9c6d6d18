package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The verdict on one object, and every problem found with its place. Problems may go on where the server stops.
 *
 * @param item the place in a {@code List}; empty for a document that is an object itself
 * @param read the object, if it could be read: if nothing is wrong with it but fields that there are not, keys that were repeated, and
 *     what validation says
 */
public record Answer(ObjectRef object, OptionalInt item, Verdict verdict, List<Problem> problems, Optional<ReadObject> read) {

  public Answer {
    problems = List.copyOf(problems);
  }

  /** The answer to an object that could not be read. */
  public Answer(ObjectRef object, OptionalInt item, Verdict verdict, List<Problem> problems) {
    this(object, item, verdict, problems, Optional.empty());
  }

  /**
   * An object as the server read it.
   *
   * @param gvk what it was read as: the kind that took its place if the server does not have it any more and its fields are still the same
   * @param kind what its document says it is; empty for a kind of someone else's and for one there never was
   * @param written without unknown fields and nulls; one that could be read as no kind that the server has is as the document has it
   * @param filled the same with the server's defaults; what was filled in carries the node of the object it was put into
   */
  public record ReadObject(GroupVersionKind gvk, Optional<Kind> kind, JsonObject written, JsonObject filled) {}

  /**
   * Something the server says or would say.
   *
   * @param rule the id of the rule it is reported under, such as {@code unknown-field}
   * @param path the field path as the server prints it; empty if it is about the whole document
   * @param message the server's sentence, without the path where it starts with one, and of an expression without what shows it
   * @param help how to mend it; empty if nothing is known
   * @param related other places it is about
   */
  public record Problem(String rule, Span at, String path, String message, String help, List<Related> related) {
    public Problem {
      related = List.copyOf(related);
    }

    /** By hand, as every run that finds something compares these: what the compiler makes for a record takes the JDK 30 ms to link. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Problem problem
          && at.equals(problem.at)
          && message.equals(problem.message)
          && path.equals(problem.path)
          && rule.equals(problem.rule)
          && help.equals(problem.help)
          && related.equals(problem.related);
    }

    @Override
    public int hashCode() {
      return (31 * at.start() + message.hashCode()) * 31 + path.hashCode();
    }
  }

  /** Another place a problem is about, and what stands there. */
  public record Related(Span at, String message) {}
}
