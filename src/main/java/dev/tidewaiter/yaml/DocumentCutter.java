package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Needle;
import dev.tidewaiter.text.Span;

/**
 * Cuts a text into documents: a line that starts with {@code ---} ends one document and starts the next. What follows the dashes on
 * their line is the start of the next document. Directives stay with the document they are for.
 *
 * <p>Source: k8s.io/apimachinery 0.37, pkg/util/yaml, YAMLReader.
 */
final class DocumentCutter {

  private static final String SEPARATOR = "---";
  private static final Needle NEXT = Needle.of("\n" + SEPARATOR);
  private static final char MARK = '\uFEFF';

  private final String text;
  private final DecodedText decoded = FastReader.ofThread().decoded();
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

  /** The next separator at or behind an offset; -1 if there is none. */
  private int separator(int from) {
    int line = from == 0 && text.startsWith(String.valueOf(MARK)) ? 1 : from;
    if (line == 0 || line != from || text.charAt(from - 1) == '\n') {
      if (text.startsWith(SEPARATOR, line)) {
        return line;
      }
      if (text.startsWith("%", line) || text.startsWith("#", line)) {
        line = prologue(line);
      }
    }
    if (decoded.is(text)) {
      return decoded.separator(line);
    }
    int found = NEXT.in(text, line);
    return found < 0 ? -1 : found + 1;
  }

  /** Where to look for the end of a document: behind the separator that ends its directives, if it has any. */
  private int prologue(int from) {
    int line = from;
    boolean directive = false;
    while (line < text.length() && "#% \t\r\n".indexOf(text.charAt(line)) >= 0) {
      directive |= text.charAt(line) == '%';
      int end = text.indexOf('\n', line);
      line = end < 0 ? text.length() : end + 1;
    }
    return directive && text.startsWith(SEPARATOR, line) ? line : from;
  }

  /** Where the document behind a separator starts: at the text that shares its line, else on the next line. */
  private int behind(int separator) {
    int at = separator + SEPARATOR.length();
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
