package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.text.TextDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the documents of a source. What is wrong with one becomes its problem and does not hide the next.
 *
 * <p>A fast reader takes the documents that are written as most people write; {@code -Dtidewaiter.fastYaml=false} turns it off, and the
 * result is the same.
 */
public final class YamlReader {

  private static final boolean FAST = !"false".equals(System.getProperty("tidewaiter.fastYaml"));

  private YamlReader() {}

  /** The text of a file's bytes, as {@link TextDecoder} has it; the thread that asks had best read its documents next. */
  public static Source source(String name, byte[] bytes) {
    Optional<String> text = FAST ? FastReader.ofThread().decode(bytes) : Optional.empty();
    return text.isPresent() ? Source.of(name, text.get()) : TextDecoder.decode(name, bytes);
  }

  /** All documents of a source in the order of the text, those that hold nothing too. */
  public static List<YamlDocument> read(Source source) {
    List<YamlDocument> documents = new ArrayList<>(1);
    DocumentCutter cutter = new DocumentCutter(source.text());
    while (cutter.hasNext()) {
      documents.add(read(source, cutter.next()));
    }
    return documents;
  }

  /** Hands on each document as soon as it is read. */
  public static void read(Source source, Consumer<YamlDocument> to) {
    DocumentCutter cutter = new DocumentCutter(source.text());
    while (cutter.hasNext()) {
      to.accept(read(source, cutter.next()));
    }
  }

  private static YamlDocument read(Source source, Span span) {
    if (FAST && source.encodingProblems().isEmpty()) {
      Optional<YamlDocument> document = FastReader.ofThread().read(source, span);
      if (document.isPresent()) {
        return document.get();
      }
    }
    return new GeneralReader().read(source, span).orElseThrow();
  }
}
