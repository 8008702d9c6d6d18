package dev.tidewaiter.value;

import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a tree as JSON.
 *
 * @param value the value; empty if {@code failure} says why there is none
 * @param failure why sigs.k8s.io/yaml could not make JSON of the tree
 * @param nesting at least as many objects and arrays as stand within each other in the value; {@link Integer#MAX_VALUE} if aliases may have
 *     carried some further down
 * @param duplicates keys that were set twice, in the order in which go-yaml lists them
 */
public record JsonReading(Optional<JsonValue> value, Optional<Failure> failure, int nesting, List<DuplicateKey> duplicates) {

  public JsonReading {
    duplicates = List.copyOf(duplicates);
  }

  /**
   * Why there is no value.
   *
   * @param message the server's sentence, such as {@code json: unsupported value: +Inf}
   * @param at the node that is wrong
   */
  public record Failure(String message, Span at) {}

  /**
   * A key that a mapping sets twice.
   *
   * @param message the line go-yaml lists in strict mode, such as {@code line 5: key "name" already set in map}
   * @param key the second key
   * @param first the first key of that name
   */
  public record DuplicateKey(String message, Span key, Span first) {}
}
