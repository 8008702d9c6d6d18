package dev.tidewaiter.value;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonReading.DuplicateKey;
import dev.tidewaiter.value.JsonReading.Failure;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlProblem;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tree of a document as the JSON that the API server makes of it.
 *
 * <p>Source: sigs.k8s.io/yaml v1.6.0, YAMLToJSON and YAMLToJSONStrict, over go.yaml.in/yaml/v2 v2.4.4.
 */
public final class ValueReader {

  private ValueReader() {}

  /** The value of a document: null if it holds nothing, none if it is no YAML or no JSON can say it. */
  public static JsonReading read(YamlDocument document) {
    if (document.problem().isPresent()) {
      YamlProblem problem = document.problem().get();
      return failed(new Failure(problem.message(), problem.at()), List.of());
    }
    if (document.root().isEmpty()) {
      YamlNode nothing =
          new YamlNode.Scalar(Span.at(document.span().start()), YamlNode.Properties.NONE, "", YamlNode.Style.PLAIN);
      return new JsonReading(Optional.of(new JsonNull(nothing)), Optional.empty(), 0, List.of());
    }
    TreeWalk walk = new TreeWalk(document);
    try {
      JsonValue value = walk.read(document.root().get());
      Optional<Failure> failure = walk.failure(value);
      return failure.isPresent()
          ? failed(failure.get(), walk.duplicates())
          : new JsonReading(Optional.of(value), Optional.empty(), walk.nesting(), walk.duplicates());
    } catch (Refusal refusal) {
      return failed(refusal.failure(), walk.duplicates());
    }
  }

  private static JsonReading failed(Failure failure, List<DuplicateKey> duplicates) {
    return new JsonReading(Optional.empty(), Optional.of(failure), 0, duplicates);
  }
}
