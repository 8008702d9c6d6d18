package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/**
 * Scans literal and folded block scalars.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go.
 */
final class BlockScalarScanner {

  private final Cursor cursor;
  private final CommentSkipper comments;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder leading = new StringBuilder();
  private final StringBuilder trailing = new StringBuilder();
  /** 1 keeps all line breaks at the end, -1 none, 0 one. */
  private int chomping;
  private int increment;
  private int indent;

  BlockScalarScanner(Cursor cursor, CommentSkipper comments) {
    this.cursor = cursor;
    this.comments = comments;
  }

  /**
   * Scans the scalar whose indicator is next. It ends with its last line that holds anything.
   *
   * @param outer the indentation of the block around it, -1 at the top
   */
  Token scan(int outer) throws SyntaxRefusal {
    int start = cursor.at();
    int line = cursor.line();
    boolean folded = cursor.peek() == '>';
    int end = header();
    indent = increment == 0 ? 0 : Math.max(outer, 0) + increment;
    value.setLength(0);
    leading.setLength(0);
    trailing.setLength(0);
    breaks(outer);
    cursor.need(1);
    boolean leadingBlank = false;
    while (cursor.column() == indent && !cursor.atEnd()) {
      boolean blank = Cursor.isBlank(cursor.peek());
      if (folded && !leadingBlank && !blank && leading.length() > 0 && leading.charAt(0) == '\n') {
        if (trailing.length() == 0) {
          value.append(' ');
        }
      } else {
        value.append(leading);
      }
      value.append(trailing);
      leading.setLength(0);
      trailing.setLength(0);
      leadingBlank = blank;
      end = Math.max(end, line());
      breaks(outer);
    }
    if (chomping >= 0) {
      value.append(leading);
    }
    if (chomping > 0) {
      value.append(trailing);
    }
    return Token.scalar(start, end, line, value.toString(), folded ? YamlNode.Style.FOLDED : YamlNode.Style.LITERAL);
  }

  /** Takes a line and its line break; returns the offset behind its characters, 0 if they are all blank. */
  private int line() throws SyntaxRefusal {
    int from = cursor.at();
    boolean blank = true;
    while (!Cursor.isBreakOrEnd(cursor.peek())) {
      blank &= Cursor.isBlank(cursor.peek());
      cursor.skip();
      cursor.need(1);
    }
    int end = cursor.at();
    value.append(cursor.text(), from, end);
    cursor.need(2);
    if (!cursor.atEnd()) {
      cursor.takeBreak(leading);
    }
    return blank ? 0 : end;
  }

  /** Scans the line of the indicator; returns the offset behind it. */
  private int header() throws SyntaxRefusal {
    cursor.skip();
    cursor.need(1);
    chomping = 0;
    increment = 0;
    if (chomps()) {
      cursor.need(1);
      indents();
    } else if (indents()) {
      cursor.need(1);
      chomps();
    }
    cursor.need(1);
    while (Cursor.isBlank(cursor.peek())) {
      cursor.skip();
      cursor.need(1);
    }
    comments.skipComment();
    if (!Cursor.isBreakOrEnd(cursor.peek())) {
      throw cursor.refuse("did not find expected comment or line break");
    }
    int end = cursor.at();
    cursor.need(2);
    cursor.skipBreak();
    return end;
  }

  private boolean chomps() {
    char c = cursor.peek();
    if (c != '+' && c != '-') {
      return false;
    }
    chomping = c == '+' ? 1 : -1;
    cursor.skip();
    return true;
  }

  private boolean indents() throws SyntaxRefusal {
    char c = cursor.peek();
    if (!Cursor.isDigit(c)) {
      return false;
    }
    if (c == '0') {
      throw cursor.refuse("found an indentation indicator equal to 0");
    }
    increment = c - '0';
    cursor.skip();
    return true;
  }

  /** Passes indentation and empty lines; the first line that holds anything settles the indentation if the header did not. */
  private void breaks(int outer) throws SyntaxRefusal {
    int deepest = 0;
    while (true) {
      cursor.need(1);
      while ((indent == 0 || cursor.column() < indent) && cursor.peek() == ' ') {
        cursor.skip();
        cursor.need(1);
      }
      deepest = Math.max(deepest, cursor.column());
      if ((indent == 0 || cursor.column() < indent) && cursor.peek() == '\t') {
        throw cursor.refuse("found a tab character where an indentation space is expected", new Span(cursor.at(), cursor.at() + 1));
      }
      if (!Cursor.isBreak(cursor.peek())) {
        break;
      }
      cursor.need(2);
      cursor.takeBreak(trailing);
    }
    if (indent == 0) {
      indent = Math.max(Math.max(deepest, outer + 1), 1);
    }
  }
}
