package dev.tidewaiter.server.field;

/** Letter case as Go changes it: each code point by itself, whatever stands around it. */
public final class GoCase {

  private static final char LONG_S = '\u017F';
  private static final char KELVIN_SIGN = '\u212A';

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

  /** What two names have in common that differ by the case of their ASCII letters alone, as encoding/json finds fields. */
  static String folded(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c == LONG_S ? 's' : c == KELVIN_SIGN ? 'k' : c);
    }
    return out.toString();
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
