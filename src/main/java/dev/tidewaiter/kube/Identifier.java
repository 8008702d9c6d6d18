package dev.tidewaiter.kube;

/** Names as programs have them: letters of ASCII, digits and underscores, no digit first. */
public final class Identifier {

  private Identifier() {}

  /** Whether a text is such a name; the empty text is none. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
