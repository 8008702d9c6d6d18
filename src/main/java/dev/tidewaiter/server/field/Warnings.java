package dev.tidewaiter.server.field;

import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the warnings of an answer in the server's order. */
public final class Warnings {

  private final List<Warning> warnings = new ArrayList<>();

  /** A warning about a field, in the server's full sentence, path and all. */
  public void add(ObjectView field, String sentence) {
    warnings.add(new Warning(sentence, field.path().toString(), field.place()));
  }

  /** The warnings so far. */
  public List<Warning> all() {
    return List.copyOf(warnings);
  }

  /** A warning and its place. */
  public record Warning(String sentence, String path, Span at) {}
}
