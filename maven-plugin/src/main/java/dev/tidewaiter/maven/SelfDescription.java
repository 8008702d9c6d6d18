package dev.tidewaiter.maven;

/** Tells texts that say {@code apiVersion} and {@code kind} of themselves from other YAML and JSON, such as an application's settings. */
final class SelfDescription {

  private SelfDescription() {}

  static boolean isIn(String text) {
    return says("apiVersion", text) && says("kind", text);
  }

  /** Whether a line starts with the key; in JSON and other text in braces the key may stand anywhere. */
  private static boolean says(String key, String text) {
    boolean braces = text.stripLeading().startsWith("{");
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      int start = at;
      int end = at + key.length();
      if (at > 0 && isQuote(text.charAt(at - 1)) && end < text.length() && text.charAt(end) == text.charAt(at - 1)) {
        start--;
        end++;
      }
      if ((braces || isLineStart(text, start)) && isColon(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isLineStart(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r' || text.charAt(at - 1) == '\uFEFF';
  }

  private static boolean isColon(String text, int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i < text.length() && text.charAt(i) == ':';
  }
}
