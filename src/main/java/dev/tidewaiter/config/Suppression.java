package dev.tidewaiter.config;

import dev.tidewaiter.text.Span;
import java.util.List;

/**
 * A place of a text that says that findings are not to be reported.
 *
 * @param at the comment or the annotation's key
 * @param scope where findings start that it is for
 * @param words for rules; empty if it names none, which is a mistake
 */
public record Suppression(Span at, Span scope, List<String> words) {

  public Suppression {
    words = List.copyOf(words);
  }
}
