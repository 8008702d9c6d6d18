package dev.tidewaiter.yaml;

import java.util.Arrays;

/**
 * Gives the same string for the same short text, so that keys and common values are allocated once and not once a document. Where they are
 * interned, who looks for a key by a name that stands in code finds it by a glance.
 */
final class ShortStrings {

  private static final int LONGEST = 40;
  private static final int SLOTS = 1024;

  private final boolean interned;
  private final String[] strings = new String[SLOTS];
  private final char[][] texts = new char[SLOTS][];
  private final int[] hashes = new int[SLOTS];

  /** Strings, which are those of the code if {@code interned} says so. */
  ShortStrings(boolean interned) {
    this.interned = interned;
  }

  /**
   * The string of a range.
   *
   * @param chars the document's characters
   * @param text the whole text
   * @param base where the document's characters start in the text
   */
  String of(char[] chars, int from, int to, String text, int base) {
    if (to - from > LONGEST) {
      return text.substring(base + from, base + to);
    }
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + chars[i];
    }
    int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
    if (hashes[slot] == hash && texts[slot] != null && equal(texts[slot], chars, from, to)) {
      return strings[slot];
    }
    String cut = text.substring(base + from, base + to);
    String made = interned ? cut.intern() : cut;
    strings[slot] = made;
    texts[slot] = Arrays.copyOfRange(chars, from, to);
    hashes[slot] = hash;
    return made;
  }

  private static boolean equal(char[] known, char[] chars, int from, int to) {
    if (known.length != to - from) {
      return false;
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] != chars[from + i]) {
        return false;
      }
    }
    return true;
  }
}
