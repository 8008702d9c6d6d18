package dev.tidewaiter.text;

import java.util.Arrays;

/** Where the lines of a text start. A line ends at LF, at CR LF, or at a CR that stands alone. */
public final class LineIndex {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int[] starts;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of a text. */
  public static LineIndex of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    int carriageReturn = text.indexOf('\r');
    int lineFeed = text.indexOf('\n');
    while (lineFeed >= 0 || carriageReturn >= 0) {
      int end = lineFeed < 0 || carriageReturn >= 0 && carriageReturn < lineFeed ? carriageReturn : lineFeed;
      if (end == carriageReturn) {
        carriageReturn = text.indexOf('\r', end + 1);
      } else {
        lineFeed = text.indexOf('\n', end + 1);
      }
      if (end + 1 == lineFeed && text.charAt(end) == '\r') {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  /** The number of lines; a text that ends with a line break has an empty last line. */
  public int lines() {
    return starts.length;
  }

  /** The place of an offset from 0 to the length of the text. */
  public Position position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int column = offset - starts[line];
    boolean marked = line == 0 && column > 0 && text.charAt(0) == BYTE_ORDER_MARK;
    return new Position(line + 1, marked ? column : column + 1);
  }

  /** The offset of a place that {@link #position} gave. */
  public int offset(Position position) {
    int start = starts[position.line() - 1];
    boolean marked = start == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return start + position.column() - 1 + (marked && position.column() > 0 ? 1 : 0);
  }

  /** The span of a line without its line break and without a byte order mark. */
  public Span line(int line) {
    int start = starts[line - 1];
    int end = line == starts.length ? text.length() : starts[line];
    if (end > start && text.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    if (start == 0 && end > 0 && text.charAt(0) == BYTE_ORDER_MARK) {
      start++;
    }
    return new Span(start, end);
  }
}
