package dev.tidewaiter.value;

import dev.tidewaiter.text.Span;
import java.util.Arrays;

/** The lines of a document as go-yaml counts them: NEL, LS and PS end a line too. */
final class GoLines {

  private final int start;
  private final int[] starts;

  GoLines(String text, Span document) {
    this.start = document.start();
    int[] found = new int[64];
    int count = 1;
    found[0] = start;
    for (int i = start; i < document.end(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      if (ends || c == '\r' && (i + 1 == document.end() || text.charAt(i + 1) != '\n')) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, Math.max(start, offset));
    return found >= 0 ? found + 1 : -found - 1;
  }
}
