package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import java.util.List;

/**
 * An example in a page: one or more documents.
 *
 * @param source its text, which knows where it stands in the page
 * @param directives what the page says of it, in the order they are written
 */
public record PageBlock(Source source, List<Directive> directives) {

  public PageBlock {
    directives = List.copyOf(directives);
  }

  /** Whether the page wants it left alone. */
  public boolean skipped() {
    for (Directive directive : directives) {
      if (directive.skips()) {
        return true;
      }
    }
    return false;
  }
}
