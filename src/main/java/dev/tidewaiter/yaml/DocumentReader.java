package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;

/** Reads one document of a source. */
interface DocumentReader {

  /** The document that a span of the source holds; empty if this reader leaves it to the next one. */
  Optional<YamlDocument> read(Source source, Span span);
}
