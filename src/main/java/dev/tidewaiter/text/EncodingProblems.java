package dev.tidewaiter.text;

import java.util.ArrayList;
import java.util.List;

/** The text that comes of bytes, and what among them was no text. */
final class EncodingProblems {

  /** A file with more of them is no text at all; the rest are not listed. */
  static final int MOST = 1000;

  private final StringBuilder text;
  private final List<EncodingProblem> problems = new ArrayList<>();

  EncodingProblems(int length) {
    text = new StringBuilder(length);
  }

  void take(int codePoint) {
    text.appendCodePoint(codePoint);
  }

  /** Puts a replacement character in the place of a piece that is no text. */
  void refuse(String message) {
    if (problems.size() < MOST) {
      problems.add(new EncodingProblem(text.length(), message));
    }
    text.append('\uFFFD');
  }

  Source source(String name) {
    return new Source(name, text.toString(), Origin.IDENTITY, problems);
  }
}
