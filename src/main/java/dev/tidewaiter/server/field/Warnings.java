package dev.tidewaiter.server.field;

import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the warnings of an answer in the server's order. Where each of many equal ports or paths is warned of beside each other one
 * there can be millions: no more are taken than reach a client by far, which are those of 4,096 characters.
 */
public final class Warnings {

  /** So many of one object are taken; the rest are left out. */
  public static final int MOST = 10_000;

  private final List<Warning> warnings = new ArrayList<>(0);

  /** A warning about a field, in the server's full sentence, path and all. */
  public void add(ObjectView field, String sentence) {
    if (!isFull()) {
      warnings.add(new Warning(sentence, field.path().toString(), field.place()));
    }
  }

  /** Whether no more are taken, so that none need be looked for. */
  public boolean isFull() {
    return warnings.size() >= MOST;
  }

  /** Whether there are none so far. */
  public boolean isEmpty() {
    return warnings.isEmpty();
  }

  /** The warnings so far. */
  public List<Warning> all() {
    return List.copyOf(warnings);
  }

  /** A warning and its place. */
  public record Warning(String sentence, String path, Span at) {}
}
