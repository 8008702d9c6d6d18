package dev.tidewaiter.config;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlComment;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds what a comment in a document is for. */
final class Scopes {

  private final String text;

  Scopes(String text) {
    this.text = text;
  }

  /** What a comment is for: behind something the entry that starts last on its line, else the entry or item below. */
  Optional<Span> of(YamlDocument document, YamlComment comment) {
    if (document.root().isEmpty()) {
      return Optional.empty();
    }
    YamlNode root = document.root().get();
    if (comment.trailing()) {
      return Optional.of(onItsLine(root, comment.span()));
    }
    if (comment.span().end() <= root.span().start()) {
      return Optional.of(document.span());
    }
    return below(root, comment.span().end());
  }

  /** From the start of the line to the end of the entry. */
  private Span onItsLine(YamlNode root, Span comment) {
    int line = comment.start();
    while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    Search last = new Search(line, comment.start(), false);
    last.run(root);
    int end = last.found.isPresent() ? Math.max(comment.start(), last.found.get().end()) : comment.start();
    return new Span(line, end);
  }

  private static Optional<Span> below(YamlNode root, int from) {
    Search first = new Search(from, Integer.MAX_VALUE, true);
    first.run(root);
    return first.found;
  }

  /** Looks through entries and items that start in a range: for the first and of those the longest, or for the last and the shortest. */
  private static final class Search {
    private final int from;
    private final int to;
    private final boolean first;
    private final Deque<YamlNode> waiting = new ArrayDeque<>();
    private Optional<Span> found = Optional.empty();

    Search(int from, int to, boolean first) {
      this.from = from;
      this.to = to;
      this.first = first;
    }

    void run(YamlNode root) {
      waiting.push(root);
      while (!waiting.isEmpty()) {
        YamlNode node = waiting.pop();
        if (node instanceof YamlNode.Mapping mapping) {
          entries(mapping);
        } else if (node instanceof YamlNode.Sequence sequence) {
          items(sequence);
        }
      }
    }

    /** Looks at those that may reach into the range: from the last that starts before it on. */
    private void entries(YamlNode.Mapping mapping) {
      boolean done = false;
      for (int i = Math.max(0, mapping.lastUpTo(from - 1)); i < mapping.entries().size() && !done; i++) {
        YamlNode.Entry entry = mapping.entries().get(i);
        Span key = entry.key().span();
        done = look(new Span(key.start(), Math.max(key.end(), entry.value().span().end())), entry.value());
      }
    }

    private void items(YamlNode.Sequence sequence) {
      boolean done = false;
      for (int i = Math.max(0, sequence.lastUpTo(from - 1)); i < sequence.items().size() && !done; i++) {
        YamlNode item = sequence.items().get(i);
        done = look(item.span(), item);
      }
    }

    /** Looks at an entry or item; gives whether those behind it are no use any more. */
    private boolean look(Span span, YamlNode value) {
      if (span.start() >= from && span.start() < to && isBetter(span)) {
        found = Optional.of(span);
      }
      if (span.end() > from && span.start() < to) {
        waiting.push(value);
      }
      return span.start() >= (first ? from : to);
    }

    private boolean isBetter(Span span) {
      if (found.isEmpty()) {
        return true;
      }
      int order = Integer.compare(found.get().start(), span.start());
      return first
          ? order > 0 || order == 0 && span.length() > found.get().length()
          : order < 0 || order == 0 && span.length() < found.get().length();
    }
  }
}
