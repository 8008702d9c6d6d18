package dev.tidewaiter.report;

import dev.tidewaiter.text.LineIndex;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;

/** Finds the places that all reports name: in the file that a source was cut from. */
public final class Lines {

  /** The place in the file where a span of a source starts. */
  public Position start(Source in, Span span) {
    return in.file().lines().position(in.origin().toFile(span).start());
  }

  /** The place in the file behind a span of a source. */
  public Position end(Source in, Span span) {
    return in.file().lines().position(in.origin().toFile(span).end());
  }

  /** The place in the file behind the part of a span that is on its first line. */
  public Position endOnFirstLine(Source in, Span span) {
    LineIndex places = in.file().lines();
    Span cut = in.origin().toFile(span);
    int lineEnd = places.line(places.position(cut.start()).line()).end();
    return places.position(Math.min(cut.end(), Math.max(lineEnd, cut.start())));
  }

  /** The span in a file of a line, counted from 1, without its line break. */
  public Span line(Source file, int line) {
    return file.lines().line(line);
  }

  /** How many lines a file has; one that ends with a line break has an empty last line. */
  int count(Source file) {
    return file.lines().lines();
  }
}
