package dev.tidewaiter.engine;

import dev.tidewaiter.server.Answer;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.List;
import java.util.function.Consumer;

/** The line from bytes to what the API server answers; every step is a function and may be called from any thread. */
public interface ServerLine {

  /** The text of a file's bytes; bytes that are no text become problems of the source. */
  Source source(String name, byte[] bytes);

  /** Hands on the documents of a text one by one, in its order, those that hold nothing among them. */
  void documents(Source source, Consumer<YamlDocument> to);

  /** What the server answers to a document: one answer, or one for each item of a {@code List}. */
  List<Answer> answers(YamlDocument document);

  /** Whether fields and values of a kind are known; other kinds are passed through unseen. */
  boolean knows(String apiVersion, String kind);
}
