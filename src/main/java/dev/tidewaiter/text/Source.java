package dev.tidewaiter.text;

import java.util.List;

/**
 * A text with a name.
 *
 * @param name how reports call the file: its path, or the name given for standard input
 * @param text the whole text as UTF-16; a byte order mark, if there was one, is its first character
 * @param origin where the text was cut from
 * @param encodingProblems places where the bytes of the file were not text; empty for good files
 */
public record Source(String name, String text, Origin origin, List<EncodingProblem> encodingProblems) {

  public Source {
    encodingProblems = List.copyOf(encodingProblems);
  }

  /** A whole file's text. */
  public static Source of(String name, String text) {
    return new Source(name, text, Origin.IDENTITY, List.of());
  }

  /** The file that the text was cut from; this itself if the text is the file's own. Spans go to it by {@link Origin#toFile(Span)}. */
  public Source file() {
    return origin instanceof Origin.Pieces pieces ? pieces.file() : this;
  }
}
