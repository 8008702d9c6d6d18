package dev.tidewaiter.text;

/**
 * A word, or several of which any will do, that is looked for in many texts. Most of a text is skipped: where the character below the
 * word's end is not in the word, the word cannot stand before the place behind that character. Of words that are longer than the shortest
 * only so much of the start counts for this.
 *
 * <p>Source: R. N. Horspool, Practical fast searching in strings, 1980.
 */
public final class Needle {

  /** Characters that are alike in their lower bits share the shorter way. */
  private static final int MASK = 127;

  private final String[] words;
  private final int length;
  private final int[] ways = new int[MASK + 1];

  /** Where one of the words may end. */
  private final boolean[] ends = new boolean[MASK + 1];

  private Needle(String[] words) {
    this.words = words;
    int shortest = words[0].length();
    for (String word : words) {
      shortest = Math.min(shortest, word.length());
    }
    this.length = shortest;
    for (int i = 0; i <= MASK; i++) {
      ways[i] = length;
    }
    for (String word : words) {
      ends[word.charAt(length - 1) & MASK] = true;
      for (int i = 0; i < length - 1; i++) {
        int way = word.charAt(i) & MASK;
        ways[way] = Math.min(ways[way], length - 1 - i);
      }
    }
  }

  /** Some words, none of which is empty. */
  public static Needle of(String... words) {
    return new Needle(words.clone());
  }

  /** Whether any of the words is in a text. */
  public boolean isIn(String text) {
    return in(text, 0) >= 0;
  }

  /** Where a word stands first at or behind an offset; -1 if none does. */
  public int in(String text, int from) {
    int before = length - 1;
    int end = text.length();
    int at = from + before;
    while (at < end) {
      int c = text.charAt(at) & MASK;
      if (ends[c] && isAt(text, at - before)) {
        return at - before;
      }
      at += ways[c];
    }
    return -1;
  }

  private boolean isAt(String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
