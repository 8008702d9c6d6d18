package dev.tidewaiter.rule;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;
import java.util.Optional;

/** Changes of what a user wrote, for fixes. There is none where another place would change with it, or the layout would not stay. */
public final class Rewrite {

  private Rewrite() {}

  /**
   * Puts another text in the place of a part of a value; empty if the part does not stand there once as it is.
   *
   * @param value a field as the user wrote it
   */
  public static Optional<Edit> part(Subject subject, ObjectView value, String part, String other) {
    if (value.value().isEmpty() || !(value.value().get().node() instanceof YamlNode.Scalar scalar)) {
      return Optional.empty();
    }
    String written = scalar.span().of(subject.source().text());
    int at = written.indexOf(part);
    if (at < 0 || written.indexOf(part, at + 1) >= 0 || isBlock(scalar.style())) {
      return Optional.empty();
    }
    int start = scalar.span().start() + at;
    return Optional.of(new Edit(new Span(start, start + part.length()), other));
  }

  /** Gives a field another name, in the quotes that it has; empty if it is not written as it is called. */
  public static Optional<Edit> name(Subject subject, ObjectView field, String other) {
    Span key = field.keyPlace();
    String written = key.of(subject.source().text());
    if (field.absent() || !written.contains(field.name()) || written.length() > field.name().length() + 2) {
      return Optional.empty();
    }
    return Optional.of(new Edit(key, written.replace(field.name(), other)));
  }

  private static boolean isBlock(YamlNode.Style style) {
    return style == YamlNode.Style.LITERAL || style == YamlNode.Style.FOLDED;
  }
}
