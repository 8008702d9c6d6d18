package dev.tidewaiter.server;

import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.decode.Decoded;
import dev.tidewaiter.server.decode.Decoder;
import dev.tidewaiter.server.kinds.KindRules.Denial;
import dev.tidewaiter.value.JsonReading.DuplicateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of decoding an object strictly.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/runtime/serializer/json/json.go; apiserver/pkg/endpoints/handlers/rest.go,
 * transformDecodeError; apimachinery/pkg/runtime/serializer/versioning/versioning.go.
 *
 * @param refusal the answer with code 400, if the object could not be decoded
 * @param readable whether the object holds all that was written, but for fields that there are not and keys that were repeated
 */
record DecodeStage(Decoded decoded, Optional<Verdict.Rejected> refusal, boolean readable, List<Problem> problems) {

  /**
   * Decodes an object.
   *
   * @param rules what is asked whether the object can be converted; empty for what is no object of a kind
   */
  static DecodeStage of(Submission submission, Struct type, Optional<RulesStage> rules, List<String> warnings) {
    Decoded decoded = Decoder.decode(submission.object(), type);
    Optional<Denial> unconvertible =
        rules.isPresent() && decoded.failure().isEmpty() ? rules.get().unconvertible(decoded.object()) : Optional.empty();
    Optional<String> error = error(submission, decoded, unconvertible);
    if (error.isEmpty()) {
      return new DecodeStage(decoded, Optional.empty(), true, decoded.problems());
    }
    List<Problem> problems = new ArrayList<>();
    for (DuplicateKey duplicate : submission.duplicates()) {
      problems.add(Problems.of(duplicate));
    }
    problems.addAll(decoded.problems());
    if (unconvertible.isPresent()) {
      problems.add(Problems.of("field-invalid", unconvertible.get()));
    }
    String kind = submission.type().kind().text();
    String message = kind + " in version \"" + submission.type().gvk().version() + "\" cannot be handled as a " + kind + ": " + error.get();
    return new DecodeStage(decoded, Optional.of(refused(message, warnings)), decoded.failure().isEmpty(), problems);
  }

  /** What the server says first hides what it would say next. */
  private static Optional<String> error(Submission submission, Decoded decoded, Optional<Denial> unconvertible) {
    if (decoded.failure().isPresent()) {
      return decoded.failure();
    }
    return unconvertible.isPresent()
        ? Optional.of(unconvertible.get().message())
        : strict(submission.duplicates(), decoded.strict());
  }

  static Verdict.Rejected refused(String message, List<String> warnings) {
    return new Verdict.Rejected(400, "BadRequest", message, List.of(), warnings);
  }

  /** Keys set twice, which YAML knows, and after them the fields there are not. */
  private static Optional<String> strict(List<DuplicateKey> duplicates, List<String> unknown) {
    if (duplicates.isEmpty() && unknown.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder("strict decoding error: ");
    if (!duplicates.isEmpty()) {
      out.append("yaml: unmarshal errors:");
    }
    for (DuplicateKey duplicate : duplicates) {
      out.append("\n  ").append(duplicate.message());
    }
    String separator = duplicates.isEmpty() ? "" : ", ";
    for (String sentence : unknown) {
      out.append(separator).append(sentence);
      separator = ", ";
    }
    return Optional.of(out.toString());
  }
}
