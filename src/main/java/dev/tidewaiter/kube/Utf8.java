package dev.tidewaiter.kube;

/** Lengths as the server counts them: in bytes of UTF-8, whatever its sentences call them. */
public final class Utf8 {

  private Utf8() {}

  /** How many bytes a text has in UTF-8. A lone surrogate counts as the three bytes of U+FFFD. */
  public static int length(String text) {
    int bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // The two halves of a pair make four bytes.
        bytes += c < 0x800 || pairAt(text, i) ? 1 : 2;
      }
    }
    return bytes;
  }

  private static boolean pairAt(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
