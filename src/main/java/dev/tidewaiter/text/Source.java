package dev.tidewaiter.text;

import java.util.List;
import java.util.Objects;

/** A text with a name. Immutable; equal to one of the same name, text, origin and problems. */
public final class Source {

  private final String name;
  private final String text;
  private final Origin origin;
  private final List<EncodingProblem> encodingProblems;

  /** Made when it is asked for, and once for all who ask; of two threads that make it at once either one's will do. */
  private LineIndex lines;

  /**
   * A text.
   *
   * @param name how reports call the file: its path, or the name given for standard input
   * @param text the whole text as UTF-16; a byte order mark, if there was one, is its first character
   * @param origin where the text was cut from
   * @param encodingProblems places where the bytes of the file were not text; empty for good files
   */
  public Source(String name, String text, Origin origin, List<EncodingProblem> encodingProblems) {
    this.name = name;
    this.text = text;
    this.origin = origin;
    this.encodingProblems = List.copyOf(encodingProblems);
  }

  /** A whole file's text. */
  public static Source of(String name, String text) {
    return new Source(name, text, Origin.IDENTITY, List.of());
  }

  /** How reports call the file. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Where the text was cut from. */
  public Origin origin() {
    return origin;
  }

  /** Places where the bytes of the file were not text. */
  public List<EncodingProblem> encodingProblems() {
    return encodingProblems;
  }

  /** The file that the text was cut from; this itself if the text is the file's own. Spans go to it by {@link Origin#toFile(Span)}. */
  public Source file() {
    if (origin instanceof Origin.Pieces pieces) {
      return pieces.file();
    }
    return origin instanceof Origin.Rendered rendered ? rendered.file() : this;
  }

  /** Where the lines of the text start. */
  public LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = LineIndex.of(text);
      lines = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Source source
            && name.equals(source.name)
            && text.equals(source.text)
            && origin.equals(source.origin)
            && encodingProblems.equals(source.encodingProblems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
