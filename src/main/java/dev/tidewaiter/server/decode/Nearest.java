package dev.tidewaiter.server.decode;

import java.util.Optional;

/** Finds the word that was probably meant: the one that fewest letters written wrong, left out, put in or swapped lead to. */
public final class Nearest {

  private static final int LONGEST = 64;

  private final String word;
  private final long letters;
  private String best = "";
  private int bestDistance;

  /** Looks for the one meant by a word that is wrong. */
  public Nearest(String word) {
    this.word = word;
    this.letters = letters(word);
    this.bestDistance = limit(word.length()) + 1;
  }

  /** So many mistakes may lie between a word of this length and the one that was meant. */
  private static int limit(int length) {
    return length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3;
  }

  /** A word that may have been meant. */
  public void offer(String candidate) {
    if (word.length() > LONGEST || Math.abs(candidate.length() - word.length()) >= bestDistance) {
      return;
    }
    boolean same = candidate.equalsIgnoreCase(word);
    if (!same && isFar(letters(candidate))) {
      return;
    }
    int distance = same ? 0 : distance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }

  /** Which letters are in a word; some share a bit. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** Whether the letters alone tell that a word is no nearer than the best: each that only one of both has is a mistake of its own there. */
  private boolean isFar(long others) {
    return Long.bitCount(letters & ~others) >= bestDistance || Long.bitCount(others & ~letters) >= bestDistance;
  }

  /** The nearest of those offered; empty if none is near. */
  public Optional<String> found() {
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Edit distance with swapped neighbours counted once. */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
