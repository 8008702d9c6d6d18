package dev.tidewaiter.config;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the annotations of all that has metadata in a document: of objects, items of lists, templates. */
final class Annotations {

  private Annotations() {}

  /** Takes annotations. */
  interface Taker {
    /**
     * An annotation.
     *
     * @param owner the mapping whose metadata it stands in
     */
    void take(YamlNode.Scalar key, String value, Span owner);
  }

  static void each(YamlNode root, Taker taker) {
    Deque<YamlNode> waiting = new ArrayDeque<>();
    waiting.push(root);
    while (!waiting.isEmpty()) {
      YamlNode node = waiting.pop();
      if (node instanceof YamlNode.Mapping mapping) {
        for (YamlNode.Entry entry : mapping.entries()) {
          waiting.push(entry.value());
        }
        of(mapping, taker);
      } else if (node instanceof YamlNode.Sequence sequence) {
        for (YamlNode item : sequence.items()) {
          waiting.push(item);
        }
      }
    }
  }

  private static void of(YamlNode.Mapping owner, Taker taker) {
    Optional<YamlNode.Mapping> metadata = field(owner, "metadata");
    Optional<YamlNode.Mapping> annotations = metadata.isPresent() ? field(metadata.get(), "annotations") : Optional.empty();
    if (annotations.isEmpty()) {
      return;
    }
    for (YamlNode.Entry entry : annotations.get().entries()) {
      if (entry.key() instanceof YamlNode.Scalar key && entry.value() instanceof YamlNode.Scalar value) {
        taker.take(key, value.value(), owner.span());
      }
    }
  }

  private static Optional<YamlNode.Mapping> field(YamlNode.Mapping mapping, String name) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key() instanceof YamlNode.Scalar key && key.value().equals(name) && entry.value() instanceof YamlNode.Mapping value) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
