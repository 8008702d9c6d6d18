package dev.tidewaiter.text;

/**
 * A word that is looked for in many texts. Most of a text is skipped: where the character below the word's end is not in the word, the word
 * cannot stand before the place behind that character.
 *
 * <p>Source: R. N. Horspool, Practical fast searching in strings, 1980.
 */
public final class Needle {

  /** Characters that are alike in their lower bits share the shorter way. */
  private static final int MASK = 127;

  private final String word;
  private final char last;
  private final int[] ways = new int[MASK + 1];

  private Needle(String word) {
    this.word = word;
    this.last = word.charAt(word.length() - 1);
    for (int i = 0; i <= MASK; i++) {
      ways[i] = word.length();
    }
    for (int i = 0; i < word.length() - 1; i++) {
      ways[word.charAt(i) & MASK] = word.length() - 1 - i;
    }
  }

  /** A word, which is not empty. */
  public static Needle of(String word) {
    return new Needle(word);
  }

  /** Whether the word is in a text. */
  public boolean isIn(String text) {
    return in(text, 0) >= 0;
  }

  /** Where the word stands first at or behind an offset; -1 if it does not. */
  public int in(String text, int from) {
    int before = word.length() - 1;
    int end = text.length();
    int at = from + before;
    while (at < end) {
      char c = text.charAt(at);
      if (c == last && text.startsWith(word, at - before)) {
        return at - before;
      }
      at += ways[c & MASK];
    }
    return -1;
  }
}
