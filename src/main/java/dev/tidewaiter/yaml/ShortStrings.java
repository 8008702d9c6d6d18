package dev.tidewaiter.yaml;

/**
 * Gives the same string for the same short text, so that keys and common values are allocated once and not once a document. Where they are
 * interned, who looks for a key by a name that stands in code finds it by a glance.
 */
final class ShortStrings {

  private static final int LONGEST = 40;
  private static final int SLOTS = 1024;

  private final boolean interned;
  private final String[] strings = new String[SLOTS];
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
    String known = strings[slot];
    if (known != null && hashes[slot] == hash && equal(known, chars, from, to)) {
      return known;
    }
    String cut = text.substring(base + from, base + to);
    String made = interned ? cut.intern() : cut;
    strings[slot] = made;
    hashes[slot] = hash;
    return made;
  }

  private static boolean equal(String known, char[] chars, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
