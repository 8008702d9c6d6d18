package dev.tidewaiter.engine;

import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;
import java.util.Optional;

/**
 * An entry of a mapping and where it stands.
 *
 * @param index of the entry in the mapping
 */
record EntryPlace(YamlNode.Mapping mapping, int index) {

  /** The entry whose key stands at a place. */
  static Optional<EntryPlace> ofKey(YamlNode root, Span key) {
    YamlNode node = root;
    while (true) {
      if (node instanceof YamlNode.Mapping mapping) {
        int index = mapping.lastUpTo(key.start());
        if (index < 0) {
          return Optional.empty();
        }
        YamlNode.Entry entry = mapping.entries().get(index);
        if (entry.key().span().equals(key)) {
          return Optional.of(new EntryPlace(mapping, index));
        }
        node = entry.value();
      } else if (node instanceof YamlNode.Sequence sequence && sequence.lastUpTo(key.start()) >= 0) {
        node = sequence.items().get(sequence.lastUpTo(key.start()));
      } else {
        return Optional.empty();
      }
    }
  }

  YamlNode.Entry entry() {
    return mapping.entries().get(index);
  }

  /** Takes the entry out; empty if something else stands on its lines that would go with it. */
  Optional<Edit> removal(String text) {
    int start = entry().key().span().start();
    int end = Math.max(entry().key().span().end(), entry().value().span().end());
    if (mapping.flow()) {
      if (index == 0) {
        return Optional.empty();
      }
      YamlNode.Entry before = mapping.entries().get(index - 1);
      int from = Math.max(before.key().span().end(), before.value().span().end());
      return text.substring(from, start).trim().equals(",") ? Optional.of(new Edit(new Span(from, end), "")) : Optional.empty();
    }
    int line = start;
    while (line > 0 && text.charAt(line - 1) == ' ') {
      line--;
    }
    int next = end;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    boolean alone = line == 0 || text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r';
    if (!alone || next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
      return Optional.empty();
    }
    return Optional.of(new Edit(new Span(line, behindBreak(text, next)), ""));
  }

  /** Puts an entry before the others of the mapping that is this one's value; empty if that is no mapping with entries. */
  Optional<Edit> insertion(String name, String value, String text) {
    if (!(entry().value() instanceof YamlNode.Mapping inner) || inner.entries().isEmpty()) {
      return Optional.empty();
    }
    int first = inner.entries().get(0).key().span().start();
    if (inner.flow()) {
      return Optional.of(new Edit(Span.at(first), '"' + name + "\": \"" + value + "\", "));
    }
    int line = first;
    while (line > 0 && text.charAt(line - 1) == ' ') {
      line--;
    }
    boolean alone = line > 0 && text.charAt(line - 1) == '\n';
    String end = line > 1 && text.charAt(line - 2) == '\r' ? "\r\n" : "\n";
    return alone ? Optional.of(new Edit(Span.at(first), name + ": " + value + end + text.substring(line, first))) : Optional.empty();
  }

  private static int behindBreak(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    return Math.min(text.length(), at + 1);
  }
}
