package dev.tidewaiter.rule.data;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;

/** Finds in a text what stands in the value of a scalar. */
final class ScalarPlaces {

  private ScalarPlaces() {}

  /**
   * The place of an offset of a scalar's value. Where the value is not in the text as it is (folded lines, escapes), the scalar's own.
   *
   * @param text the text that the scalar is in
   */
  static Span at(String text, YamlNode.Scalar scalar, int offset) {
    String raw = scalar.span().of(text);
    int quote = scalar.style() == YamlNode.Style.PLAIN ? 0 : 1;
    if (scalar.style() == YamlNode.Style.LITERAL) {
      return inLiteral(raw, scalar, offset);
    }
    boolean asWritten = raw.length() == scalar.value().length() + 2 * quote && raw.startsWith(scalar.value(), quote);
    return asWritten ? Span.at(scalar.span().start() + quote + Math.min(offset, scalar.value().length())) : scalar.span();
  }

  /** The lines of a literal are those of the text, less what they are indented by. */
  private static Span inLiteral(String raw, YamlNode.Scalar scalar, int offset) {
    int valueLine = scalar.value().lastIndexOf('\n', offset - 1) + 1;
    int rawLine = raw.indexOf('\n') + 1;
    for (int i = 0; i < valueLine && rawLine > 0; i++) {
      rawLine = scalar.value().charAt(i) == '\n' ? raw.indexOf('\n', rawLine) + 1 : rawLine;
    }
    int end = scalar.value().indexOf('\n', valueLine);
    String line = scalar.value().substring(valueLine, end < 0 ? scalar.value().length() : end);
    int start = rawLine == 0 ? -1 : raw.indexOf(line, rawLine);
    return start < 0 ? scalar.span() : Span.at(scalar.span().start() + start + offset - valueLine);
  }
}
