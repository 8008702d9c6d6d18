package dev.tidewaiter.cel;

import java.util.List;
import java.util.Optional;

/**
 * What came of compiling an expression.
 *
 * @param program empty if there are problems
 * @param problems by their place in the expression
 * @param text all problems as the server prints them, each with the line it is on; empty if there are none
 */
public record CelCompilation(Optional<CelProgram> program, List<CelProblem> problems, String text) {

  public CelCompilation {
    problems = List.copyOf(problems);
  }
}
