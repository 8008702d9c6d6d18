package dev.tidewaiter.rules.facts;

/**
 * Whether a text is JSON, and where it stops to be.
 *
 * <p>Source: RFC 8259.
 */
public final class JsonSyntax {

  private static final String BLANKS = " \t\r\n";
  private static final int DEEPEST = 1000;

  private final String text;
  private final StringBuilder open = new StringBuilder();
  private int at;

  private JsonSyntax(String text) {
    this.text = text;
  }

  /** Where the first character stands that cannot be there, the length if the text ends too early; below zero if it is JSON. */
  public static int firstMistake(String text) {
    JsonSyntax syntax = new JsonSyntax(text);
    return syntax.isValue() && syntax.isAtEnd() ? -1 : syntax.at;
  }

  private boolean isAtEnd() {
    blanks();
    return at == text.length();
  }

  /** One value with all that is in it, on a stack of its own. */
  private boolean isValue() {
    boolean wantsValue = true;
    while (true) {
      blanks();
      char c = peek();
      if (wantsValue && (c == '{' || c == '[') && open.length() < DEEPEST) {
        open.append(c);
        at++;
        blanks();
        boolean empty = peek() == (c == '{' ? '}' : ']');
        wantsValue = !empty;
        if (wantsValue && c == '{' && !isName()) {
          return false;
        }
      } else if (wantsValue) {
        if (!isScalar()) {
          return false;
        }
        wantsValue = false;
      } else if (open.isEmpty()) {
        return true;
      } else {
        char in = open.charAt(open.length() - 1);
        if (c == (in == '{' ? '}' : ']')) {
          open.setLength(open.length() - 1);
          at++;
        } else if (c == ',') {
          at++;
          blanks();
          wantsValue = true;
          if (in == '{' && !isName()) {
            return false;
          }
        } else {
          return false;
        }
      }
      if (!wantsValue && open.isEmpty()) {
        return true;
      }
    }
  }

  private boolean isName() {
    if (peek() != '"' || !isString()) {
      return false;
    }
    blanks();
    if (peek() != ':') {
      return false;
    }
    at++;
    return true;
  }

  private boolean isScalar() {
    char c = peek();
    if (c == '"') {
      return isString();
    }
    return c == 't' ? isWord("true") : c == 'f' ? isWord("false") : c == 'n' ? isWord("null") : isNumber();
  }

  private boolean isWord(String word) {
    boolean is = text.startsWith(word, at);
    at += is ? word.length() : 0;
    return is;
  }

  private boolean isString() {
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return true;
      }
      if (c < ' ') {
        return false;
      }
      at += c == '\\' ? 1 : 0;
    }
    at = text.length();
    return false;
  }

  private boolean isNumber() {
    at += peek() == '-' ? 1 : 0;
    if (peek() == '0') {
      at++;
    } else if (!digits()) {
      return false;
    }
    if (peek() == '.') {
      at++;
      if (!digits()) {
        return false;
      }
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      at += peek() == '+' || peek() == '-' ? 1 : 0;
      return digits();
    }
    return true;
  }

  private boolean digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > start;
  }

  private void blanks() {
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
