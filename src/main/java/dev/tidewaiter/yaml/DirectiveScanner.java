package dev.tidewaiter.yaml;

/**
 * Scans directives.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go.
 */
final class DirectiveScanner {

  private static final int LONGEST_NUMBER = 2;

  private final Cursor cursor;
  private final TagScanner tags;
  private final CommentSkipper comments;

  DirectiveScanner(Cursor cursor, CommentSkipper comments) {
    this.cursor = cursor;
    this.tags = new TagScanner(cursor);
    this.comments = comments;
  }

  /** Scans the directive whose {@code %} is next, with the rest of its line. */
  Token scan() throws SyntaxRefusal {
    int start = cursor.at();
    int line = cursor.line();
    cursor.skip();
    String name = name();
    Token directive;
    if (name.equals("YAML")) {
      String version = version();
      directive = Token.named(Token.Type.VERSION_DIRECTIVE, start, cursor.at(), line, version, "");
    } else if (name.equals("TAG")) {
      skipBlanks();
      String handle = tags.handle(true);
      cursor.need(1);
      if (!Cursor.isBlank(cursor.peek())) {
        throw cursor.refuse("did not find expected whitespace");
      }
      skipBlanks();
      String prefix = tags.uri("", false);
      cursor.need(1);
      if (!Cursor.isBlankOrEnd(cursor.peek())) {
        throw cursor.refuse("did not find expected whitespace or line break");
      }
      directive = Token.named(Token.Type.TAG_DIRECTIVE, start, cursor.at(), line, handle, prefix);
    } else {
      throw cursor.refuse("found unknown directive name");
    }
    restOfLine();
    return directive;
  }

  private String name() throws SyntaxRefusal {
    int from = cursor.at();
    cursor.need(1);
    while (Cursor.isWord(cursor.peek())) {
      cursor.skip();
      cursor.need(1);
    }
    if (cursor.at() == from) {
      throw cursor.refuse("could not find expected directive name");
    }
    if (!Cursor.isBlankOrEnd(cursor.peek())) {
      throw cursor.refuse("found unexpected non-alphabetical character");
    }
    return cursor.text().substring(from, cursor.at());
  }

  private String version() throws SyntaxRefusal {
    skipBlanks();
    int major = number();
    if (cursor.peek() != '.') {
      throw cursor.refuse("did not find expected digit or '.' character");
    }
    cursor.skip();
    return major + "." + number();
  }

  private int number() throws SyntaxRefusal {
    int value = 0;
    int length = 0;
    cursor.need(1);
    while (Cursor.isDigit(cursor.peek())) {
      if (++length > LONGEST_NUMBER) {
        throw cursor.refuse("found extremely long version number");
      }
      value = value * 10 + cursor.peek() - '0';
      cursor.skip();
      cursor.need(1);
    }
    if (length == 0) {
      throw cursor.refuse("did not find expected version number");
    }
    return value;
  }

  private void restOfLine() throws SyntaxRefusal {
    skipBlanks();
    comments.skipComment();
    if (!Cursor.isBreakOrEnd(cursor.peek())) {
      throw cursor.refuse("did not find expected comment or line break");
    }
    cursor.need(2);
    cursor.skipBreak();
  }

  private void skipBlanks() throws SyntaxRefusal {
    cursor.need(1);
    while (Cursor.isBlank(cursor.peek())) {
      cursor.skip();
      cursor.need(1);
    }
  }
}
