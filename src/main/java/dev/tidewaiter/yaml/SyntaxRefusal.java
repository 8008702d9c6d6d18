package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/** Ends the reading of a document that go-yaml refuses. */
final class SyntaxRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient YamlProblem problem;

  private SyntaxRefusal(String message, Span at) {
    super(message, null, false, false);
    this.problem = new YamlProblem(message, at);
  }

  /** What the scanner refuses; go-yaml names no line on the first one. */
  static SyntaxRefusal ofScanner(String message, int line, Span at) {
    return new SyntaxRefusal(line == 0 ? "yaml: " + message : "yaml: line " + (line + 1) + ": " + message, at);
  }

  /** What the parser refuses: go-yaml names the line before, and none on the first one. */
  static SyntaxRefusal ofParser(String message, Token at) {
    return new SyntaxRefusal(at.line == 0 ? "yaml: " + message : "yaml: line " + at.line + ": " + message, at.span());
  }

  /** What go-yaml refuses without naming a line. */
  static SyntaxRefusal of(String message, Span at) {
    return new SyntaxRefusal("yaml: " + message, at);
  }

  YamlProblem problem() {
    return problem;
  }
}
