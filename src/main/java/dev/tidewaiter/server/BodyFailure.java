package dev.tidewaiter.server;

import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.text.EncodingProblem;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonReading;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why the server can't make JSON of a document.
 *
 * @param message the server's sentence
 */
record BodyFailure(String message, List<Problem> problems) {

  BodyFailure {
    problems = List.copyOf(problems);
  }

  static Optional<BodyFailure> of(YamlDocument document, JsonReading reading) {
    List<Problem> notText = notText(document);
    if (reading.failure().isPresent()) {
      String message = reading.failure().get().message();
      boolean told = !notText.isEmpty() && message.equals("yaml: " + notText.get(0).message());
      Problem syntax = Problems.plain("yaml-syntax", reading.failure().get().at(), message, "");
      return Optional.of(new BodyFailure(message, told ? notText : List.of(syntax)));
    }
    boolean shallow = reading.nesting() <= JsonDepth.MOST || document.span().length() < JsonDepth.MOST;
    return shallow ? Optional.empty() : tooDeep(reading.value().orElseThrow());
  }

  /** Bytes that are no text; go-yaml tells only the first, and not if it met another mistake before. */
  private static List<Problem> notText(YamlDocument document) {
    List<Problem> problems = new ArrayList<>(0);
    for (EncodingProblem problem : document.source().encodingProblems()) {
      if (document.span().contains(problem.offset())) {
        problems.add(Problems.plain("not-utf8", new Span(problem.offset(), problem.offset() + 1), problem.message(), ""));
      }
    }
    return problems;
  }

  /** YAML has the same limit, but aliases can carry a tree beyond it. */
  private static Optional<BodyFailure> tooDeep(JsonValue value) {
    Optional<JsonValue> deep = JsonDepth.exceeding(value);
    if (deep.isEmpty()) {
      return Optional.empty();
    }
    char opening = deep.get() instanceof JsonArray ? '[' : '{';
    String message = "couldn't get version/kind; json parse error: invalid character '" + opening + "' exceeded max depth";
    return Optional.of(new BodyFailure(message, List.of(Problems.plain("yaml-syntax", deep.get().node().span(), message, ""))));
  }
}
