package dev.tidewaiter.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The hash that GitHub's code scanning knows a line by while lines come and go around it. A line's hash is about the hundred characters
 * from its first on, blanks left out, so that indentation does not matter; lines with the same hash are numbered.
 *
 * <p>Source: github/codeql-action, src/fingerprints.ts, whose vectors the tests have. A report must have the very values that the upload
 * would compute.
 */
final class LineHashes {

  private static final int WINDOW = 100;
  private static final long BASE = 37;
  private static final char END_OF_FILE = '\uFFFF';

  private final long[] hashes;
  private final int[] numbers;

  private LineHashes(long[] hashes) {
    this.hashes = hashes;
    numbers = new int[hashes.length];
    Map<Long, Integer> seen = new HashMap<>();
    for (int i = 0; i < hashes.length; i++) {
      numbers[i] = seen.merge(hashes[i], 1, Integer::sum);
    }
  }

  /** The hashes of all lines of a file; CR LF, LF and CR end lines. */
  static LineHashes of(String text) {
    char[] units = new char[text.length() + 1];
    int[] starts = new int[64];
    int count = 0;
    int lines = 0;
    boolean lineStarts = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? END_OF_FILE : text.charAt(i);
      boolean secondOfBreak = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (c == ' ' || c == '\t' || secondOfBreak) {
        continue;
      }
      if (lineStarts) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = count;
      }
      lineStarts = c == '\n' || c == '\r';
      units[count++] = lineStarts ? '\n' : c;
    }
    return new LineHashes(hashes(units, count, Arrays.copyOf(starts, lines)));
  }

  /** The polynomial over the window behind each start, by Horner's rule and moved along from one start to the next. */
  private static long[] hashes(char[] units, int count, int[] starts) {
    long beyond = 1;
    for (int i = 0; i < WINDOW; i++) {
      beyond *= BASE;
    }
    long hash = 0;
    for (int i = 0; i < WINDOW; i++) {
      hash = hash * BASE + unit(units, count, i);
    }
    long[] hashes = new long[starts.length];
    int at = 0;
    for (int line = 0; line < starts.length; line++) {
      while (at < starts[line]) {
        hash = hash * BASE + unit(units, count, at + WINDOW) - units[at] * beyond;
        at++;
      }
      hashes[line] = hash;
    }
    return hashes;
  }

  private static long unit(char[] units, int count, int index) {
    return index < count ? units[index] : 0;
  }

  /** The hash of a line, counted from 1. */
  String of(int line) {
    return Long.toHexString(hashes[line - 1]) + ":" + numbers[line - 1];
  }

  int lines() {
    return hashes.length;
  }
}
