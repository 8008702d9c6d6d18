package dev.tidewaiter.yaml;

/**
 * The block structure of a document, as the fast reader reads it: line by line, with the open collections and their columns on a
 * stack of its own.
 */
final class FastBlocks {

  private final FastText in;
  private final FastStack stack;
  private final FastScalars scalars;
  private final FastBlockScalars blockScalars;
  private final FastAnchors anchors;
  private final FastFlow flow;

  FastBlocks(FastText in) {
    this.in = in;
    this.stack = new FastStack(in);
    FastOutput out = new FastOutput();
    this.scalars = new FastScalars(in, out);
    this.blockScalars = new FastBlockScalars(in, out);
    this.anchors = new FastAnchors(in);
    this.flow = new FastFlow(in, scalars, anchors);
  }

  /** Reads the whole document. */
  void read() {
    stack.clear();
    anchors.clear();
    int at = in.nextToken(in.chars[in.first] == FastText.BYTE_ORDER_MARK ? in.first + 1 : in.first);
    if (at == in.line && in.chars[at] == '-' && in.isMarker(at)) {
      at = in.nextToken(in.restOfLine(at + 3));
      if (in.isEnd(at)) {
        throw NotMine.here();
      }
    }
    if (at == in.line && in.isMarker(at)) {
      throw NotMine.here();
    }
    if (!in.isEnd(at)) {
      at = in.nextToken(node(at, at - in.line));
    }
    while (!in.isEnd(at)) {
      at = in.nextToken(line(at, at - in.line));
    }
    while (!stack.isEmpty()) {
      stack.close();
    }
  }

  /** Reads from the first token of a line on; gives the start of the next line that is not read yet. */
  private int line(int at, int column) {
    while (!stack.isEmpty() && column < stack.column()) {
      stack.close();
    }
    if (column == 0 && in.isMarker(at)) {
      return in.documentEnd(at);
    }
    if (stack.isEmpty()) {
      throw NotMine.here();
    }
    if (column > stack.column()) {
      if (!stack.isAwaiting()) {
        throw NotMine.here();
      }
      return node(at, column);
    }
    boolean dash = isDash(at);
    if (stack.kind() == FastStack.MAPPING) {
      if (dash) {
        return indentless(at, column);
      }
      stack.settle();
      return entry(at);
    }
    if (dash) {
      stack.settle();
      return item(at, column);
    }
    if (stack.kind() == FastStack.SEQUENCE) {
      throw NotMine.here();
    }
    stack.close();
    return entry(at);
  }

  private boolean isDash(int at) {
    return in.chars[at] == '-' && in.isBlankOrEnd(at + 1);
  }

  private int indentless(int at, int column) {
    if (!stack.isAwaiting()) {
      throw NotMine.here();
    }
    stack.open(FastStack.INDENTLESS, at, column);
    return item(at, column);
  }

  /** Reads what may start a block collection: what stands below a key, or behind a dash. */
  private int node(int at, int column) {
    if (isDash(at)) {
      stack.open(FastStack.SEQUENCE, at, column);
      return item(at, column);
    }
    char c = in.chars[at];
    if (isOther(c)) {
      return other(at, c);
    }
    scalars.scan(at);
    if (!scalars.isKey()) {
      return scalar();
    }
    stack.open(FastStack.MAPPING, at, column);
    scalars.emitKey();
    return value(scalars.stop + 1);
  }

  /** Reads an item of a sequence from its dash on, and those that stand in it on the same line. */
  private int item(int dash, int column) {
    int at = dash;
    while (true) {
      int next = at + 1;
      while (in.chars[next] == ' ') {
        next++;
      }
      if (in.isBlankOrEnd(next) || in.chars[next] == '#') {
        if (in.chars[next] == '\t') {
          throw NotMine.here();
        }
        return await(at + 1);
      }
      int inner = column + next - dash;
      if (in.chars[next] == '&') {
        return anchored(at + 1, next);
      }
      if (!isDash(next)) {
        return node(next, inner);
      }
      stack.open(FastStack.SEQUENCE, next, inner);
      at = next;
    }
  }

  /** Reads an entry of a mapping from its key on. */
  private int entry(int at) {
    scalars.scan(at);
    if (!scalars.isKey()) {
      throw NotMine.here();
    }
    scalars.emitKey();
    return value(scalars.stop + 1);
  }

  /** Reads what stands behind a colon on its line. */
  private int value(int colonEnd) {
    int at = in.skipBlanks(colonEnd);
    char c = in.chars[at];
    if (c <= ' ' || c == '#') {
      return await(colonEnd);
    }
    return c == '&' ? anchored(colonEnd, at) : inline(at, c);
  }

  private int await(int missing) {
    stack.await(missing, YamlNode.Properties.NONE);
    return in.restOfLine(missing);
  }

  private int anchored(int missing, int anchor) {
    stack.await(missing, anchors.anchor(anchor));
    int end = anchors.nameEnd(anchor);
    int at = in.skipBlanks(end);
    char c = in.chars[at];
    if (at > end && c > ' ' && c != '#') {
      return inline(at, c);
    }
    return in.restOfLine(end);
  }

  /** Reads a value that is no block collection. */
  private int inline(int at, char c) {
    if (isOther(c)) {
      return other(at, c);
    }
    scalars.scan(at);
    if (in.chars[scalars.stop] == ':') {
      throw NotMine.here();
    }
    return scalar();
  }

  /** Goes on with the scalar just scanned and hands it on. */
  private int scalar() {
    if (stack.isEmpty() || in.chars[scalars.stop] == ':') {
      throw NotMine.here();
    }
    if (scalars.style == YamlNode.Style.PLAIN) {
      scalars.morePlainLines(stack.column() + 1);
    }
    scalars.emit(stack.take());
    return in.restOfLine(scalars.end);
  }

  private static boolean isOther(char c) {
    return c == '[' || c == '{' || c == '|' || c == '>' || c == '*' || c == '&';
  }

  /** Reads a block scalar, a flow collection or an alias. */
  private int other(int at, char c) {
    if (c == '[' || c == '{') {
      return in.restOfLine(flow.read(at, stack.isEmpty(), stack.take()));
    }
    if (stack.isEmpty() || c == '&') {
      throw NotMine.here();
    }
    if (c == '*') {
      if (stack.take() != YamlNode.Properties.NONE) {
        throw NotMine.here();
      }
      return in.restOfLine(anchors.alias(at));
    }
    return blockScalars.read(at, stack.column(), stack.take());
  }
}
