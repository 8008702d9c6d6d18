package dev.tidewaiter.server;

/** Finds members of the outermost object of a text that was meant to be JSON and is none. */
final class JsonScan {

  private final String text;
  private int at;

  private JsonScan(String text) {
    this.text = text;
  }

  /** The string that a member has; empty if there is no such member, or not before the braces go wrong. */
  static String member(String text, String name) {
    return new JsonScan(text).find(name);
  }

  private String find(String name) {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        String string = string();
        if (depth == 1 && string.equals(name) && next(':') && next('"')) {
          at--;
          return string();
        }
        continue;
      }
      if (depth == 0 && c != '{' && c > ' ' && c != '\uFEFF') {
        return "";
      }
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      at++;
    }
    return "";
  }

  /** The string whose opening quote is next, escapes as they are written. */
  private String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    int end = Math.min(at, text.length());
    at = end + 1;
    return text.substring(start, end);
  }

  /** Passes blanks and a character if that is what follows them. */
  private boolean next(char c) {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }
}
