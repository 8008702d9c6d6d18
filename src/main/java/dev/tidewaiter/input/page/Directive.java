package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;

/**
 * What a page asks for about the block that follows: {@code tidewaiter:skip}, {@code tidewaiter:ignore ID -- why} or
 * {@code tidewaiter:expect ID}.
 *
 * @param word what is asked for, as it is written
 * @param rules the ids of rules
 * @param source the text that {@code span} is a place in
 * @param span of the whole directive
 */
public record Directive(String word, List<String> rules, Source source, Span span) {

  static final String PREFIX = "tidewaiter:";

  public Directive {
    rules = List.copyOf(rules);
  }

  /** The block is no business of ours. */
  public boolean skips() {
    return word.equals("skip");
  }

  /** What the rules report of the block is not worth a word. */
  public boolean ignores() {
    return word.equals("ignore");
  }

  /** The rules must report something of the block. */
  public boolean expects() {
    return word.equals("expect");
  }
}
