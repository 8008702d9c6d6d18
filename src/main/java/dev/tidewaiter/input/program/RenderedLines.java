package dev.tidewaiter.input.program;

import dev.tidewaiter.input.Templates.Template;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds for lines of a rendered document the lines of the template that they were made of. A line that stands once in both and is the same
 * was made of its like. Where lines keep their order, such pairs bound where the others come from: the only line between them that could
 * have become a line did. A template with loops, or with parts that are put in elsewhere, does not keep it.
 */
public final class RenderedLines {

  private static final String SEPARATOR = "---";
  private static final List<String> OUT_OF_ORDER = List.of("range", "define", "block");

  private final Template template;
  private final Source rendered;
  private final int first;
  private final int last;
  private final boolean bounded;

  /** For each line of the document, from its first on, the line of the template; 0 if it is not known. */
  private final int[] pairs;

  private RenderedLines(Template template, Source rendered, int first, int last) {
    this.template = template;
    this.rendered = rendered;
    this.first = first;
    this.last = last;
    bounded = template.inOrder() && OUT_OF_ORDER.stream().noneMatch(template.file().text()::contains);
    pairs = new int[last - first + 1];
    pair();
  }

  /** For the document of a rendered text that an offset is in. */
  public static RenderedLines around(int offset, Source rendered, Template template) {
    int first = rendered.lines().position(offset).line();
    int last = first;
    while (first > 1 && !isSeparator(rendered, first)) {
      first--;
    }
    while (last < rendered.lines().lines() && !isSeparator(rendered, last + 1)) {
      last++;
    }
    return new RenderedLines(template, rendered, first, last);
  }

  private static boolean isSeparator(Source source, int line) {
    return source.lines().line(line).of(source.text()).startsWith(SEPARATOR);
  }

  /** Whether this is about a template. */
  public boolean isOf(Template asked) {
    return template.equals(asked);
  }

  /** Whether an offset of the rendered text is in this document. */
  public boolean covers(int offset) {
    int line = rendered.lines().position(offset).line();
    return first <= line && line <= last;
  }

  /** The place in the template that a place of the document was made of, on one line; empty if it is not known. */
  public Optional<Span> of(Span span) {
    int line = rendered.lines().position(span.start()).line();
    int from = pairs[line - first] > 0 ? pairs[line - first] : template.inOrder() ? between(line) : 0;
    if (from == 0) {
      return Optional.empty();
    }
    Span whole = template.file().lines().line(from);
    String text = whole.of(template.file().text());
    int indent = indent(text);
    int column = span.start() - rendered.lines().line(line).start() - (template.inOrder() ? 0 : indent(rendered(line)) - indent);
    int end = Math.min(column + span.length(), text.stripTrailing().length());
    if (column >= 0 && column <= end && (isLiteral(text) || TemplateLine.literal(text) >= end)) {
      return Optional.of(new Span(whole.start() + column, whole.start() + end));
    }
    return Optional.of(new Span(whole.start() + indent, whole.start() + text.stripTrailing().length()));
  }

  private void pair() {
    Map<String, Integer> ours = new HashMap<>();
    for (int line = first; line <= last; line++) {
      once(key(rendered(line)), line, ours);
    }
    Map<String, Integer> theirs = new HashMap<>();
    for (int line = template.first(); line <= template.last(); line++) {
      String text = template(line);
      if (isLiteral(text)) {
        once(key(text), line, theirs);
      }
    }
    for (Map.Entry<String, Integer> one : ours.entrySet()) {
      int line = theirs.getOrDefault(one.getKey(), 0);
      if (one.getValue() > 0 && line > 0) {
        pairs[one.getValue() - first] = line;
      }
    }
  }

  private static void once(String key, int line, Map<String, Integer> lines) {
    if (!key.isBlank()) {
      lines.put(key, lines.containsKey(key) ? 0 : line);
    }
  }

  /** The only line that could have become a line, between what the nearest lines with a pair were made of; 0 if there is not just one. */
  private int between(int line) {
    int above = line - first;
    while (above >= 0 && pairs[above] == 0) {
      above--;
    }
    int below = line - first;
    while (below < pairs.length && pairs[below] == 0) {
      below++;
    }
    int from = above < 0 || !bounded ? template.first() : pairs[above] + 1;
    int to = below == pairs.length || !bounded ? template.last() : pairs[below] - 1;
    int found = 0;
    for (int candidate = from; candidate <= to; candidate++) {
      if (TemplateLine.mayBecome(template(candidate), rendered(line))) {
        if (found > 0) {
          return 0;
        }
        found = candidate;
      }
    }
    return found;
  }

  private String key(String line) {
    return template.inOrder() ? line.stripTrailing() : line.strip();
  }

  private String rendered(int line) {
    return rendered.lines().line(line).of(rendered.text());
  }

  private String template(int line) {
    return template.file().lines().line(line).of(template.file().text());
  }

  private static boolean isLiteral(String line) {
    return TemplateLine.literal(line) == line.length();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
