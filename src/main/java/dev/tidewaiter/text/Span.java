package dev.tidewaiter.text;

/**
 * A range of a text: UTF-16 offsets, {@code end} exclusive.
 *
 * @param start offset of the first code unit, from 0
 * @param end offset behind the last code unit, not below {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** How many code units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether another span lies within this one; both may be the same. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at an offset belongs to it. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** By hand, as a record's own takes the JDK 30 ms to link. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The part of the text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
