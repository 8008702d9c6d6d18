package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;

/** Reads every document, as go-yaml reads it. */
final class GeneralReader implements DocumentReader {

  @Override
  public Optional<YamlDocument> read(Source source, Span span) {
    TreeBuilder tree = new TreeBuilder();
    Cursor cursor = new Cursor(source.text(), span, ReadAhead.of(source, span));
    try {
      new Grammar(new Scanner(cursor, tree), tree).read();
      return Optional.of(new YamlDocument(source, span, tree.root(), tree.comments(), Optional.empty()));
    } catch (SyntaxRefusal refusal) {
      return Optional.of(new YamlDocument(source, span, Optional.empty(), tree.comments(), Optional.of(refusal.problem())));
    }
  }
}
