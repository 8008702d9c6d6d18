package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;

/** Reads a text as one document, whatever separators are in it, by the one or the other reader. */
public final class WholeText {

  private WholeText() {}

  public static YamlDocument general(String text) {
    return new GeneralReader().read(Source.of("x", text), new Span(0, text.length())).orElseThrow();
  }

  /** Empty if the fast reader leaves it. */
  public static Optional<YamlDocument> fast(String text) {
    return FastReader.ofThread().read(Source.of("x", text), new Span(0, text.length()));
  }
}
