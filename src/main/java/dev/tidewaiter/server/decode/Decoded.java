package dev.tidewaiter.server.decode;

import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What came of decoding.
 *
 * @param object without unknown fields and nulls; parts that were not changed are the very values that went in. What could not be
 *     decoded is missing
 * @param failure why the server can't decode the object; it says this alone
 * @param strict the unknown fields as the server lists them, at most 100, each once; it says them if nothing else is wrong
 * @param problems all of them, each with its place, also those that the server does not come to
 */
public record Decoded(JsonObject object, Optional<String> failure, List<String> strict, List<Problem> problems) {

  public Decoded {
    strict = List.copyOf(strict);
    problems = List.copyOf(problems);
  }
}
