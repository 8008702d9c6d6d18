package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/**
 * Scans scalars in single and double quotes.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go.
 */
final class QuotedScanner {

  /** The letters of the escapes of one character, each followed by what it stands for. */
  private static final String ESCAPES = "0\0a\u0007b\bt\t\t\tn\nv\u000bf\fr\re\u001b  \"\"''\\\\N\u0085_\u00a0L\u2028P\u2029";

  private final Cursor cursor;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder leading = new StringBuilder();
  private final StringBuilder trailing = new StringBuilder();
  private char quote;
  private Span opening;

  QuotedScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Scans the scalar whose opening quote is next. */
  Token scan() throws SyntaxRefusal {
    int start = cursor.at();
    int line = cursor.line();
    quote = cursor.peek();
    opening = new Span(start, start + 1);
    value.setLength(0);
    cursor.skip();
    while (true) {
      check();
      boolean escapedBreak = characters();
      cursor.need(1);
      if (cursor.peek() == quote) {
        break;
      }
      blanks(escapedBreak);
    }
    cursor.skip();
    YamlNode.Style style = quote == '"' ? YamlNode.Style.DOUBLE_QUOTED : YamlNode.Style.SINGLE_QUOTED;
    return Token.scalar(start, cursor.at(), line, value.toString(), style);
  }

  private void check() throws SyntaxRefusal {
    cursor.need(4);
    if (cursor.atDocumentIndicator()) {
      throw cursor.refuse("found unexpected document indicator");
    }
    if (cursor.atEnd()) {
      throw cursor.refuse("found unexpected end of stream", opening);
    }
    cursor.need(2);
  }

  /** Takes characters up to a blank, a line break or the closing quote; says whether an escaped line break ended them. */
  private boolean characters() throws SyntaxRefusal {
    while (true) {
      int from = cursor.at();
      while (isPlain(cursor.peek())) {
        cursor.skip();
        cursor.need(2);
      }
      value.append(cursor.text(), from, cursor.at());
      char c = cursor.peek();
      if (c == '\\' && quote == '"') {
        if (Cursor.isBreak(cursor.peek(1))) {
          cursor.need(3);
          cursor.skip();
          cursor.skipBreak();
          return true;
        }
        escape();
      } else if (c == '\'' && quote == '\'' && cursor.peek(1) == '\'') {
        value.append('\'');
        cursor.skip(2);
      } else {
        return false;
      }
      cursor.need(2);
    }
  }

  private boolean isPlain(char c) {
    return c != quote && (c != '\\' || quote == '\'') && !Cursor.isBlankOrEnd(c);
  }

  private void escape() throws SyntaxRefusal {
    char c = cursor.peek(1);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits == 0) {
      int index = 0;
      while (index < ESCAPES.length() && ESCAPES.charAt(index) != c) {
        index += 2;
      }
      if (index == ESCAPES.length()) {
        throw cursor.refuse("found unknown escape character", new Span(cursor.at(), cursor.at() + (cursor.peek(1) == 0 ? 1 : 2)));
      }
      value.append(ESCAPES.charAt(index + 1));
      cursor.skip(2);
      return;
    }
    int start = cursor.at();
    cursor.skip(2);
    cursor.need(digits);
    long code = 0;
    for (int i = 0; i < digits; i++) {
      int digit = hex(cursor.peek(i));
      if (digit < 0) {
        throw cursor.refuse("did not find expected hexdecimal number", new Span(start, cursor.at() + i));
      }
      code = code << 4 | digit;
    }
    if (code >= 0xD800 && code <= 0xDFFF || code > 0x10FFFF) {
      throw cursor.refuse("found invalid Unicode character escape code", new Span(start, cursor.at() + digits));
    }
    value.appendCodePoint((int) code);
    cursor.skip(digits);
  }

  static int hex(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return c < 0x80 && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** Takes blanks as they are, or folds them if a line break is among them. */
  private void blanks(boolean escapedBreak) throws SyntaxRefusal {
    boolean folds = escapedBreak;
    int from = cursor.at();
    leading.setLength(0);
    trailing.setLength(0);
    while (true) {
      char c = cursor.peek();
      if (Cursor.isBlank(c)) {
        cursor.skip();
      } else if (Cursor.isBreak(c)) {
        cursor.need(2);
        cursor.takeBreak(folds ? trailing : leading);
        folds = true;
      } else {
        break;
      }
      cursor.need(1);
    }
    if (!folds) {
      value.append(cursor.text(), from, cursor.at());
    } else if (leading.length() > 0 && leading.charAt(0) == '\n') {
      value.append(trailing.length() == 0 ? " " : trailing);
    } else {
      value.append(leading).append(trailing);
    }
  }
}
