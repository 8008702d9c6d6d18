package dev.tidewaiter.yaml;

/** Gives the same string for the same short text, so that keys and common values are allocated once and not once a document. */
final class ShortStrings {

  private static final int LONGEST = 40;
  private static final int SLOTS = 1024;

  private final String[] strings = new String[SLOTS];
  private final int[] hashes = new int[SLOTS];

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
    String made = text.substring(base + from, base + to);
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
