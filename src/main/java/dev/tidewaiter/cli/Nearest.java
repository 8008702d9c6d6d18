package dev.tidewaiter.cli;

import java.util.List;

/** The word that was perhaps meant. */
final class Nearest {

  private Nearest() {}

  /** The nearest of the words that differs in a third of its letters at most; empty if none is that near. */
  static String of(String written, List<String> words) {
    String nearest = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = distance(written, word);
      if (distance < least && distance * 3 <= Math.max(written.length(), word.length())) {
        nearest = word;
        least = distance;
      }
    }
    return nearest;
  }

  /** How many letters must be put in, left out, replaced or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int k = 0; k <= b.length(); k++) {
        rows[i][k] = i == 0 ? k : k == 0 ? i : cell(a, b, i, k, rows);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int cell(String a, String b, int i, int k, int[][] rows) {
    int same = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
    int least = Math.min(rows[i - 1][k - 1] + same, Math.min(rows[i - 1][k], rows[i][k - 1]) + 1);
    boolean swapped = i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
    return swapped ? Math.min(least, rows[i - 2][k - 2] + 1) : least;
  }
}
