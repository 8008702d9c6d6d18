package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The readers of YAML one by one. */
public final class Readers {

  private static final DocumentReader GENERAL = new GeneralReader();

  private Readers() {}

  /** The spans of a source's documents. */
  public static List<Span> documents(Source source) {
    List<Span> documents = new ArrayList<>();
    DocumentCutter cutter = new DocumentCutter(source.text());
    while (cutter.hasNext()) {
      documents.add(cutter.next());
    }
    return documents;
  }

  /** What the fast reader makes of a document; empty if it leaves it. */
  public static Optional<YamlDocument> fast(Source source, Span document) {
    return FastReader.ofThread().read(source, document);
  }

  /** What the general reader makes of a document. */
  public static YamlDocument general(Source source, Span document) {
    return GENERAL.read(source, document).orElseThrow();
  }
}
