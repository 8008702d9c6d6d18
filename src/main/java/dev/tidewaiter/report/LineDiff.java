package dev.tidewaiter.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The shortest way from one list of lines to another (E. W. Myers, An O(ND) Difference Algorithm, 1986). */
final class LineDiff {

  private final List<String> old;
  private final List<String> now;

  private LineDiff(List<String> old, List<String> now) {
    this.old = old;
    this.now = now;
  }

  /**
   * A stretch of lines that stay, or go, or come.
   *
   * @param sign a blank, {@code -} or {@code +}
   */
  record Line(char sign, String text) {}

  static List<Line> of(List<String> old, List<String> now) {
    return new LineDiff(old, now).lines();
  }

  private List<Line> lines() {
    List<int[]> rounds = rounds();
    List<Line> backwards = new ArrayList<>();
    int x = old.size();
    int y = now.size();
    for (int d = rounds.size() - 1; d >= 0; d--) {
      int[] reached = rounds.get(d);
      int middle = reached.length / 2;
      int k = x - y;
      boolean came = k == -d || k != d && reached[middle + k - 1] < reached[middle + k + 1];
      int before = d == 0 ? 0 : came ? reached[middle + k + 1] : reached[middle + k - 1];
      int beforeY = d == 0 ? 0 : before - (came ? k + 1 : k - 1);
      while (x > before && y > beforeY) {
        backwards.add(new Line(' ', old.get(--x)));
        y--;
      }
      if (d > 0) {
        backwards.add(came ? new Line('+', now.get(--y)) : new Line('-', old.get(--x)));
      }
    }
    List<Line> lines = new ArrayList<>(backwards);
    Collections.reverse(lines);
    return lines;
  }

  /** How far each diagonal was reached before each round; the last round reaches the end. */
  private List<int[]> rounds() {
    int most = old.size() + now.size();
    int[] reached = new int[2 * most + 3];
    int middle = most + 1;
    List<int[]> rounds = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      rounds.add(Arrays.copyOfRange(reached, middle - d - 1, middle + d + 2));
      for (int k = -d; k <= d; k += 2) {
        boolean came = k == -d || k != d && reached[middle + k - 1] < reached[middle + k + 1];
        int x = came ? reached[middle + k + 1] : reached[middle + k - 1] + 1;
        while (x < old.size() && x - k < now.size() && old.get(x).equals(now.get(x - k))) {
          x++;
        }
        reached[middle + k] = x;
        if (x >= old.size() && x - k >= now.size()) {
          return rounds;
        }
      }
    }
    throw new AssertionError(most);
  }
}
