package dev.tidewaiter.report;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;

/** Finds places in sources; keeps the line index of the source asked for last. Not for several threads. */
public final class Lines {

  private Optional<Source> source = Optional.empty();
  private Optional<LineIndex> index = Optional.empty();

  /** The place where a span starts. */
  public Position start(Source in, Span span) {
    return of(in).position(span.start());
  }

  /** The place behind a span. */
  public Position end(Source in, Span span) {
    return of(in).position(span.end());
  }

  /** The span of a line, counted from 1, without its line break. */
  public Span line(Source in, int line) {
    return of(in).line(line);
  }

  private LineIndex of(Source wanted) {
    if (source.isEmpty() || source.get() != wanted) {
      source = Optional.of(wanted);
      index = Optional.of(LineIndex.of(wanted.text()));
    }
    return index.get();
  }
}
