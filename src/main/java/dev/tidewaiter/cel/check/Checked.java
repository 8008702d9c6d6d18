package dev.tidewaiter.cel.check;

import dev.tidewaiter.cel.run.Node;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking an expression.
 *
 * @param node empty if there are problems
 * @param type the type of what it gives; empty if it is not known
 * @param text all problems as the server prints them
 */
public record Checked(Optional<Node> node, String type, List<Problem> problems, String text) {

  public Checked {
    problems = List.copyOf(problems);
  }

  /**
   * A mistake.
   *
   * @param offset in UTF-16 code units
   */
  public record Problem(int offset, String message) {}
}
