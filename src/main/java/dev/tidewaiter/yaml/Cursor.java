package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/**
 * A place in the text of a document, with its line and column as go-yaml counts them: columns in code points, and a line ends at LF,
 * CR, CR LF, NEL, LS and PS.
 */
final class Cursor {

  private static final char NOTHING = '\0';

  private final String text;
  private final int end;
  private final ReadAhead ahead;
  private int at;
  private int line;
  private int lineStart;
  /** Surrogate pairs passed so far, and up to the start of the line. */
  private int pairs;
  private int pairsBeforeLine;

  Cursor(String text, Span document, ReadAhead ahead) {
    this.text = text;
    this.end = document.end();
    this.ahead = ahead;
    this.at = ahead.start();
    this.lineStart = at;
  }

  String text() {
    return text;
  }

  /** The offset in the source's text. */
  int at() {
    return at;
  }

  /** The line, from 0. */
  int line() {
    return line;
  }

  /** The column in code points, from 0. */
  int column() {
    return at - lineStart - (pairs - pairsBeforeLine);
  }

  /** How many code points were passed. */
  int passed() {
    return at - pairs;
  }

  /** Says that the next characters are about to be looked at. */
  void need(int characters) throws SyntaxRefusal {
    if (at + characters > ahead.end()) {
      ahead.fill(at, characters);
    }
  }

  /** The next character; NUL behind the end. */
  char peek() {
    return at < end ? text.charAt(at) : NOTHING;
  }

  /** The character so many behind the next; NUL behind the end. */
  char peek(int further) {
    return at + further < end ? text.charAt(at + further) : NOTHING;
  }

  boolean atEnd() {
    return at >= end;
  }

  /** Passes a character that is no line break. */
  void skip() {
    if (at < end) {
      if (Character.isLowSurrogate(text.charAt(at))) {
        pairs++;
      }
      at++;
    }
  }

  /** Passes a character whatever it is; a line break starts no line. */
  void skipAny() {
    int length = at < end ? Character.charCount(text.codePointAt(at)) : 0;
    pairs += length == 2 ? 1 : 0;
    at += length;
  }

  void skip(int characters) {
    for (int i = 0; i < characters; i++) {
      skip();
    }
  }

  /** Passes a line break if one is next. */
  void skipBreak() {
    if (isBreak(peek())) {
      at += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
      line++;
      lineStart = at;
      pairsBeforeLine = pairs;
    }
  }

  /** Passes a line break and adds what it means in a scalar: LS and PS stay, all others become LF. */
  void takeBreak(StringBuilder to) {
    char c = peek();
    to.append(c == '\u2028' || c == '\u2029' ? c : '\n');
    skipBreak();
  }

  /** At the end of the text go-yaml counts a line that no line break ends. */
  void endLine() {
    if (column() != 0) {
      line++;
      lineStart = at;
      pairsBeforeLine = pairs;
    }
  }

  /** Whether {@code ---} or {@code ...} stands alone here at the start of a line. */
  boolean atDocumentIndicator() {
    char c = peek();
    return (c == '-' || c == '.') && column() == 0 && peek(1) == c && peek(2) == c && isBlankOrEnd(peek(3));
  }

  /** Whether go-yaml takes the next character for a byte order mark; it looks at the start of its buffer and not at the character. */
  boolean atMark() {
    return ahead.startsWithMark() && column() == 0;
  }

  /** Whether other text stands before this place on its line. */
  boolean behindText() {
    int before = at - 1;
    while (before >= lineStart && isBlank(text.charAt(before))) {
      before--;
    }
    return before >= lineStart;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isBreakOrEnd(char c) {
    return c == NOTHING || isBreak(c);
  }

  static boolean isBlankOrEnd(char c) {
    return c == ' ' || c == '\t' || c == NOTHING || isBreak(c);
  }

  /** A letter, a digit, {@code _} or {@code -}: what names are made of. */
  static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The scanner's refusal at this place. */
  SyntaxRefusal refuse(String message) {
    return refuse(message, here());
  }

  /** The scanner's refusal at this place, shown at another. */
  SyntaxRefusal refuse(String message, Span shown) {
    return SyntaxRefusal.ofScanner(message, line, shown);
  }

  private Span here() {
    int length = at >= end || isBreak(text.charAt(at)) ? 0 : Character.charCount(text.codePointAt(at));
    return new Span(at, Math.min(end, at + length));
  }
}
