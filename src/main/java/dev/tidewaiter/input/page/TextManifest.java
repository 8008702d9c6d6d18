package dev.tidewaiter.input.page;

/** A manifest in plain text that is being read line by line: tells whether the next line is still of it. */
final class TextManifest {

  private final int indent;
  private boolean apiVersion;
  private boolean kind;

  /** The column that the lines of a block scalar are right of; -1 outside of one. */
  private int scalar = -1;

  private boolean afterBlank;

  /** Whether the last key at the left has no value on its own line, so that items may follow below it. */
  private boolean open;

  TextManifest(TextLine first) {
    indent = first.indent();
    take(first);
  }

  /** Whether a line goes on with the manifest. Once it does not, the manifest is over. */
  boolean takes(TextLine line) {
    if (line.isBlank()) {
      afterBlank = true;
      return true;
    }
    boolean taken = isInScalar(line) || isPart(line);
    afterBlank = false;
    return taken;
  }

  private boolean isInScalar(TextLine line) {
    if (scalar >= 0 && line.indent() > scalar) {
      return true;
    }
    scalar = -1;
    return false;
  }

  private boolean isPart(TextLine line) {
    if (line.indent() < indent) {
      return false;
    }
    if (line.indent() > indent) {
      note(line);
      return !afterBlank || line.isYaml();
    }
    return isOfObject(line) && !startsAnother(line) && take(line);
  }

  private boolean isOfObject(TextLine line) {
    boolean closes = !afterBlank && (line.content().charAt(0) == '}' || line.content().charAt(0) == ']');
    return closes || line.isComment() || line.isSeparator() || line.content().equals("...") || isItem(line) || isTopKey(line);
  }

  private boolean isItem(TextLine line) {
    return line.isItem() && open && (!afterBlank || line.isYaml());
  }

  private boolean isTopKey(TextLine line) {
    return line.isObjectKey() || line.isKey("apiVersion") || line.isKey("kind") || !afterBlank && line.isYaml();
  }

  /** Whether a line names what was named already, so that it belongs to the next object. */
  private boolean startsAnother(TextLine line) {
    return line.isKey("apiVersion") && apiVersion || line.isKey("kind") && kind;
  }

  private boolean take(TextLine line) {
    if (line.isSeparator()) {
      apiVersion = false;
      kind = false;
    }
    apiVersion |= line.isKey("apiVersion");
    kind |= line.isKey("kind");
    open = line.content().endsWith(":") || line.isItem() && open || line.isComment() && open;
    note(line);
    return true;
  }

  private void note(TextLine line) {
    if (line.opensScalar()) {
      int column = line.indent();
      String content = line.content();
      while (content.startsWith("- ")) {
        String rest = content.substring(2).stripLeading();
        column += content.length() - rest.length();
        content = rest;
      }
      scalar = content.startsWith("|") || content.startsWith(">") ? column - 2 : column;
    }
  }
}
