package dev.tidewaiter.finding;

import dev.tidewaiter.text.Edit;
import java.util.List;

/**
 * A change of a text that mends a finding.
 *
 * @param title what it does, such as {@code write it in quotes}
 * @param edits in the order of the text, none overlapping another; never empty
 */
public record Fix(String title, Applicability applicability, List<Edit> edits) {

  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix changes something");
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
        throw new IllegalArgumentException("edits stand in the order of the text and apart");
      }
    }
  }

  /** A fix that leaves alone what the manifest does where it was right. */
  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, Applicability.SAFE, List.of(edits));
  }

  /** A fix that a person should look at: what it writes is a guess, or changes what the manifest does. */
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, Applicability.UNSAFE, List.of(edits));
  }

  /** Whether a fix may be made without a look at it. */
  public enum Applicability {
    SAFE,
    UNSAFE
  }
}
