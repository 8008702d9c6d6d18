package dev.tidewaiter.cel;

import java.util.List;
import java.util.Optional;

/**
 * What came of compiling an expression.
 *
 * @param program empty if there are problems
 * @param type the type of what it gives; empty if it is not known, as it is of some that are no program
 * @param problems by their place in the expression
 * @param text all problems as the server prints them, each with the line it is on; empty if there are none
 */
public record CelCompilation(Optional<CelProgram> program, String type, List<CelProblem> problems, String text) {

  public CelCompilation {
    problems = List.copyOf(problems);
  }
}
