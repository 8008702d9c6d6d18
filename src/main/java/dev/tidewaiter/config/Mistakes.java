package dev.tidewaiter.config;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.text.Position;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in configurations, so that all of it is told at once. */
final class Mistakes {

  private final Set<String> found = new LinkedHashSet<>();

  void add(Source source, Span at, String message) {
    Position place = source.lines().position(at.start());
    found.add(source.name() + ":" + place.line() + ":" + place.column() + ": " + message);
  }

  /** A mistake without a place. */
  void add(String line) {
    found.add(line);
  }

  /** Mistakes without a place. */
  void addAll(List<String> lines) {
    found.addAll(lines);
  }

  void addTo(Mistakes others) {
    others.found.addAll(found);
  }

  boolean any() {
    return !found.isEmpty();
  }

  /**
   * Ends the run if anything is wrong.
   *
   * @throws UsageException with a line for each mistake
   */
  void tell() {
    if (any()) {
      throw new UsageException(String.join("\n", found));
    }
  }
}
