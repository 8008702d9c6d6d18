package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;

/** Scans scalars, aliases, anchors and tags: what is no indicator. */
final class ContentScanner {

  private final Cursor cursor;
  private final PlainScanner plain;
  private final QuotedScanner quoted;
  private final BlockScalarScanner block;
  private final TagScanner tags;
  private boolean endedLine;

  ContentScanner(Cursor cursor, CommentSkipper comments) {
    this.cursor = cursor;
    plain = new PlainScanner(cursor);
    quoted = new QuotedScanner(cursor);
    block = new BlockScalarScanner(cursor, comments);
    tags = new TagScanner(cursor);
  }

  /** Whether a character that is no indicator starts anything here. */
  boolean starts(char c, boolean flow) {
    if (c == '-') {
      return !Cursor.isBlank(cursor.peek(1));
    }
    if (c == '?' || c == ':') {
      return !flow && !Cursor.isBlankOrEnd(cursor.peek(1));
    }
    return !Cursor.isBlankOrEnd(c) && ",[]{}#|>%@`".indexOf(c) < 0;
  }

  /**
   * Scans what a character starts.
   *
   * @param indent columns that a line must have to go on with a plain scalar in block context
   */
  Token scan(char c, int indent, boolean flow) throws SyntaxRefusal {
    endedLine = false;
    if (c == '*' || c == '&') {
      return tags.name(c == '*' ? Type.ALIAS : Type.ANCHOR);
    }
    if (c == '!') {
      return tags.tag();
    }
    if (c == '"' || c == '\'') {
      return quoted.scan();
    }
    Token token = plain.scan(indent, flow);
    endedLine = plain.endedLine();
    return token;
  }

  /** Whether a line break stands behind the plain scalar scanned last. */
  boolean endedLine() {
    return endedLine;
  }

  /** Scans a literal or folded scalar in a block of this indentation. */
  Token blockScalar(int indent) throws SyntaxRefusal {
    return block.scan(indent);
  }
}
