package dev.tidewaiter.server.field;

/** Letter case as Go changes it: each code point by itself, whatever stands around it. */
public final class GoCase {

  private GoCase() {}

  /** As {@code strings.ToLower}. */
  public static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z' || c >= 0x80) {
        return changed(text);
      }
    }
    return text;
  }

  private static String changed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      out.appendCodePoint(Character.toLowerCase(c));
      i += Character.charCount(c);
    }
    return out.toString();
  }
}
