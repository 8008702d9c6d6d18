package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers over a run what is said once for all of it. Not for several threads. */
public final class RunNotes {

  private final List<Shared> notes = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** Adds what one source found. */
  public void add(List<Shared> found) {
    for (Shared one : found) {
      Integer place = places.putIfAbsent(one.key(), notes.size());
      if (place == null) {
        notes.add(one);
      } else {
        notes.set(place, notes.get(place).plus(one.count()));
      }
    }
  }

  /** One finding for each key, in the order of the first occurrences. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(notes.size());
    for (Shared note : notes) {
      findings.add(note.finding());
    }
    return findings;
  }
}
