package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/**
 * Cuts a text into documents: a line that starts with {@code ---} ends one document and starts the next. What follows the dashes on
 * their line is the start of the next document.
 *
 * <p>Source: k8s.io/apimachinery 0.37, pkg/util/yaml, YAMLReader.
 */
final class DocumentCutter {

  private final String text;
  private int start;
  private boolean done;

  DocumentCutter(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return !done;
  }

  /** The span of the next document, without its separators. */
  Span next() {
    int from = start;
    int separator = separator(from);
    if (separator < 0) {
      done = true;
      return new Span(from, text.length());
    }
    start = behind(separator);
    return new Span(from, separator);
  }

  private int separator(int from) {
    int at = from;
    if (from == 0) {
      int first = text.startsWith("\uFEFF") ? 1 : 0;
      if (text.startsWith("---", first)) {
        return first;
      }
    } else if (atLineStart(from) && text.startsWith("---", from)) {
      return from;
    }
    while (true) {
      int found = text.indexOf("\n---", at);
      if (found < 0) {
        return -1;
      }
      return found + 1;
    }
  }

  private boolean atLineStart(int offset) {
    return text.charAt(offset - 1) == '\n';
  }

  /** Where the document behind a separator starts: at the text that shares its line, else on the next line. */
  private int behind(int separator) {
    int at = separator + 3;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) != '#' && text.charAt(at) != '\n') {
      return at;
    }
    int line = text.indexOf('\n', at);
    return line < 0 ? text.length() : line + 1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
