package dev.tidewaiter.engine;

import dev.tidewaiter.server.Answer;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;

/**
 * What the server answers to one document.
 *
 * @param number of the document in its source, from 0; documents that hold nothing are not counted
 * @param answers one, or one for each item of a {@code List}
 * @param crash our own mistake in judging it; the answers are then undecided
 */
public record DocumentVerdicts(int number, YamlDocument document, List<Answer> answers, Optional<Throwable> crash) {

  public DocumentVerdicts {
    answers = List.copyOf(answers);
  }
}
