package dev.tidewaiter.rule;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Span;

/**
 * Where something stands in the checked set, small enough to be kept for every object.
 *
 * @param start offset in the source
 * @param end offset behind it
 * @param object whose field it is
 * @param path of the field
 */
public record Place(SourceId source, int start, int end, ObjectRef object, String path) {

  /** A place at a span. */
  public Place(SourceId source, Span span, ObjectRef object, String path) {
    this(source, span.start(), span.end(), object, path);
  }

  /** Where in the source. */
  public Span span() {
    return new Span(start, end);
  }
}
