package dev.tidewaiter.server.decode;

/**
 * The base64 of byte fields: the standard alphabet with padding; line breaks are passed over.
 *
 * <p>Source: Go 1.26, encoding/base64, StdEncoding.
 */
final class Base64Text {

  private Base64Text() {}

  /** What is wrong with a text, in Go's words; empty if nothing is. */
  static String problem(String text) {
    int offset = offset(text);
    return offset < 0 ? "" : "illegal base64 data at input byte " + offset;
  }

  /** Where a text goes wrong; negative if it doesn't. All before that place is ASCII, so characters count as bytes do. */
  private static int offset(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits = digits + 1 & 3;
      } else if (c == '=') {
        return padding(text, i, digits);
      } else if (!isBreak(c)) {
        return i;
      }
    }
    return digits == 0 ? -1 : text.length() - digits;
  }

  /** After the first {@code =}: a second one where two digits stand before, and nothing more. */
  private static int padding(String text, int first, int digits) {
    if (digits < 2) {
      return first;
    }
    int next = skipBreaks(text, first + 1);
    if (digits == 2) {
      if (next == text.length()) {
        return next;
      }
      if (text.charAt(next) != '=') {
        return next - 1;
      }
      next = skipBreaks(text, next + 1);
    }
    return next < text.length() ? next : -1;
  }

  private static int skipBreaks(String text, int from) {
    int i = from;
    while (i < text.length() && isBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
  }
}
