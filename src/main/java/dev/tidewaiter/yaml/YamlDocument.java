package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One document of a source, cut as apimachinery's document reader cuts it.
 *
 * @param source the text that all spans are offsets of
 * @param span the document's text between its separators: what would be sent to the API server
 * @param root the tree; empty if the document holds nothing, or nothing readable
 * @param comments in the order of the text
 * @param problem why go-yaml refuses the document; empty if it reads it
 */
public record YamlDocument(
    Source source, Span span, Optional<YamlNode> root, List<YamlComment> comments, Optional<YamlProblem> problem) {

  public YamlDocument {
    comments = List.copyOf(comments);
  }

  /** The document's text. */
  public String text() {
    return span.of(source.text());
  }
}
