package dev.tidewaiter.kube;

import java.nio.charset.StandardCharsets;

/** Quotes as Go's {@code time} package does: control characters and bytes beyond ASCII as {@code \xNN} (Go 1.26, time/format.go, quote). */
final class GoQuote {

  private GoQuote() {}

  /** A text as Go cuts and counts it: one character a byte of its UTF-8. */
  static String bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      }
    }
    return text;
  }

  /**
   * A text in quotes.
   *
   * @param bytes one character a byte
   */
  static String quoted(String bytes) {
    StringBuilder out = new StringBuilder(bytes.length() + 2).append('"');
    for (int i = 0; i < bytes.length(); i++) {
      char c = bytes.charAt(i);
      if (c < ' ' || c >= 0x80) {
        out.append("\\x").append(hex(c >> 4)).append(hex(c & 15));
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return out.append('"').toString();
  }

  private static char hex(int digit) {
    return "0123456789abcdef".charAt(digit);
  }
}
