package dev.tidewaiter.yaml;

/**
 * Scans plain scalars.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go.
 */
final class PlainScanner {

  private final Cursor cursor;
  private final StringBuilder breaks = new StringBuilder();
  private boolean endedLine;

  PlainScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a line break stands behind the scalar scanned last. */
  boolean endedLine() {
    return endedLine;
  }

  /**
   * Scans the scalar that starts here.
   *
   * @param indent columns that a line must have to go on with it; without meaning in flow context
   */
  Token scan(int indent, boolean flow) throws SyntaxRefusal {
    int start = cursor.at();
    int line = cursor.line();
    int part = start;
    int end = start;
    StringBuilder lines = new StringBuilder(0);
    endedLine = false;
    while (true) {
      cursor.need(4);
      if (cursor.peek() == '#' || cursor.atDocumentIndicator()) {
        break;
      }
      if (goesOn(flow)) {
        if (endedLine) {
          fold(lines);
          part = cursor.at();
          endedLine = false;
        }
        skipWord(flow);
        end = cursor.at();
      }
      if (!Cursor.isBlank(cursor.peek()) && !Cursor.isBreak(cursor.peek())) {
        break;
      }
      while (skipBlanks(indent)) {
        if (!endedLine) {
          lines.append(cursor.text(), part, end);
          part = end;
          breaks.setLength(0);
          endedLine = true;
        }
        cursor.takeBreak(breaks);
        cursor.need(1);
      }
      if (!flow && cursor.column() < indent) {
        break;
      }
    }
    String value = lines.length() == 0 ? cursor.text().substring(part, end) : lines.append(cursor.text(), part, end).toString();
    return Token.scalar(start, end, line, value, YamlNode.Style.PLAIN);
  }

  private void skipWord(boolean flow) throws SyntaxRefusal {
    while (goesOn(flow)) {
      cursor.skip();
      cursor.need(2);
    }
  }

  /** Whether the next character is one of the scalar. */
  private boolean goesOn(boolean flow) {
    char c = cursor.peek();
    if (c > '}') {
      return !Cursor.isBreak(c);
    }
    if (c == ':') {
      return !Cursor.isBlankOrEnd(cursor.peek(1));
    }
    return !Cursor.isBlankOrEnd(c) && !(flow && (c == ',' || c == '?' || c == '[' || c == ']' || c == '{' || c == '}'));
  }

  /** Passes spaces and tabs; says whether a line break follows. */
  private boolean skipBlanks(int indent) throws SyntaxRefusal {
    while (Cursor.isBlank(cursor.peek())) {
      if (endedLine && cursor.peek() == '\t' && cursor.column() < indent) {
        throw cursor.refuse("found a tab character that violates indentation");
      }
      cursor.skip();
      cursor.need(1);
    }
    return Cursor.isBreak(cursor.peek());
  }

  /** One LF becomes a space, of several the first goes; LS and PS stay. */
  private void fold(StringBuilder lines) {
    if (breaks.charAt(0) != '\n') {
      lines.append(breaks);
    } else if (breaks.length() == 1) {
      lines.append(' ');
    } else {
      lines.append(breaks, 1, breaks.length());
    }
  }
}
