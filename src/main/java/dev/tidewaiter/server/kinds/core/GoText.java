package dev.tidewaiter.server.kinds.core;

import java.math.BigInteger;

/** Texts as Go's standard library takes them. */
final class GoText {

  private GoText() {}

  /** A text without the blanks around it: strings.TrimSpace. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** unicode.IsSpace; no blank lies beyond the first plane. */
  private static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
  }

  /** Whether a text is a decimal integer that strconv.ParseInt reads into so many bits: a sign may stand before it, zeros too. */
  static boolean isInteger(String text, int bits) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start && new BigInteger(text).bitLength() < bits;
  }
}
