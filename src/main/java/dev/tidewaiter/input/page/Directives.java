package dev.tidewaiter.input.page;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads what a page asks for about a block, in a comment before it or in the line that opens it. */
final class Directives {

  private Directives() {}

  /** The directives in a part of a text that is a comment: each goes on to the next, or to the end. */
  static List<Directive> inComment(Source text, int start, int end) {
    List<Directive> found = new ArrayList<>();
    int at = next(text, start, end);
    while (at < end) {
      int next = next(text, at + 1, end);
      int sign = text.text().indexOf("-->", at);
      found.add(one(text, at, sign >= 0 && sign < next ? sign : next));
      at = next;
    }
    return found;
  }

  /** The directives among the words of a line: each is one word, such as {@code tidewaiter:ignore=a,b}. */
  static List<Directive> inWords(Source text, int start, int end) {
    List<Directive> found = new ArrayList<>();
    int at = next(text, start, end);
    while (at < end) {
      int behind = at;
      while (behind < end && " \t}]\"".indexOf(text.text().charAt(behind)) < 0) {
        behind++;
      }
      found.add(one(text, at, behind));
      at = next(text, behind, end);
    }
    return found;
  }

  private static int next(Source text, int from, int end) {
    int found = text.text().indexOf(Directive.PREFIX, from);
    return found < 0 || found > end ? end : found;
  }

  private static Directive one(Source text, int start, int end) {
    String written = text.text().substring(start, end).strip();
    String content = written.substring(Math.min(written.length(), Directive.PREFIX.length()));
    int word = 0;
    while (word < content.length() && Character.isLetter(content.charAt(word))) {
      word++;
    }
    int why = content.indexOf("--");
    String ids = content.substring(word, why < 0 ? content.length() : Math.max(word, why));
    List<String> rules = new ArrayList<>();
    for (String id : ids.split("[\\s,=:]+")) {
      if (!id.isEmpty()) {
        rules.add(id);
      }
    }
    return new Directive(content.substring(0, word), rules, text, new Span(start, start + written.length()));
  }
}
