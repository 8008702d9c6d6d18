package dev.tidewaiter.report;

import java.nio.charset.StandardCharsets;

/** Writes paths as URI references. */
final class UriText {

  private static final String HEX = "0123456789ABCDEF";
  private static final String PLAIN = "/-._~!$&'()*+,;=@";

  private UriText() {}

  /** Whether a path is one from the file system's root. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
  }

  /**
   * A relative path as a relative reference, an absolute one as a {@code file:} URI; what may not stand in it as UTF-8 in percents, and the
   * colon too, which would end a scheme.
   */
  static String of(String path) {
    StringBuilder out = new StringBuilder(path.length() + 8);
    out.append(isAbsolute(path) ? path.startsWith("/") ? "file://" : "file:///" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }
}
