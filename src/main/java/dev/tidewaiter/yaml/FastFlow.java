package dev.tidewaiter.yaml;

/** Flow collections of the fast reader, on one line or many. Pairs in sequences, missing values and properties are not its own. */
final class FastFlow {

  private static final int DEEPEST = 200;

  private final FastText in;
  private final FastScalars scalars;
  private final FastAnchors anchors;
  private final boolean[] mappings = new boolean[DEEPEST];

  private int depth;

  FastFlow(FastText in, FastScalars scalars, FastAnchors anchors) {
    this.in = in;
    this.scalars = scalars;
    this.anchors = anchors;
  }

  /**
   * Reads the collection that a bracket opens and hands it on; gives where the text goes on.
   *
   * @param root whether the collection is the whole document: then a tab may stand below a plain scalar
   */
  int read(int start, boolean root, YamlNode.Properties properties) {
    depth = 0;
    int at = open(start, properties);
    while (true) {
      at = skip(at, true);
      boolean plain = false;
      if (isClosing(at)) {
        at = close(at);
        if (depth == 0) {
          return at;
        }
      } else {
        if (mappings[depth - 1]) {
          at = skip(key(at), true);
        }
        char c = in.chars[at];
        if (c == '[' || c == '{') {
          at = open(at, YamlNode.Properties.NONE);
          continue;
        }
        plain = c != '"' && c != '\'' && c != '*';
        at = scalar(at, c);
      }
      at = skip(at, root || !plain);
      if (in.chars[at] == ',') {
        at++;
      } else if (!isClosing(at)) {
        throw NotMine.here();
      }
    }
  }

  private int open(int at, YamlNode.Properties properties) {
    if (depth == DEEPEST) {
      throw NotMine.here();
    }
    boolean mapping = in.chars[at] == '{';
    mappings[depth++] = mapping;
    if (mapping) {
      in.tree.startMapping(in.base + at, properties, true);
    } else {
      in.tree.startSequence(in.base + at, properties, true);
    }
    return at + 1;
  }

  private boolean isClosing(int at) {
    return in.chars[at] == ']' || in.chars[at] == '}';
  }

  private int close(int at) {
    if (mappings[--depth] != (in.chars[at] == '}')) {
      throw NotMine.here();
    }
    in.tree.end(in.base + at + 1);
    return at + 1;
  }

  /** Hands on a key; gives the place behind its colon. */
  private int key(int at) {
    char c = in.chars[at];
    if (c == '"' || c == '\'') {
      scalars.scanQuoted(at);
    } else {
      scalars.scanFlow(at);
    }
    if (in.chars[scalars.stop] != ':' || !scalars.isSimple()) {
      throw NotMine.here();
    }
    scalars.emitKey();
    return scalars.stop + 1;
  }

  private int scalar(int at, char c) {
    if (c == '*') {
      return anchors.alias(at);
    }
    if (c == '"' || c == '\'') {
      scalars.scanQuoted(at);
    } else {
      scalars.scanFlow(at);
    }
    scalars.emit(YamlNode.Properties.NONE);
    return scalars.end;
  }

  /** Skips blanks, line breaks and comments. */
  private int skip(int from, boolean tabs) {
    char[] chars = in.chars;
    int at = from;
    int line = -1;
    while (true) {
      char c = chars[at];
      if (c == '\n') {
        line = ++at;
      } else if (c == ' ' || c == '\r' || c == '\t' && tabs) {
        at++;
      } else if (c == '#' && in.isBlankOrEnd(at - 1)) {
        at = in.comment(at, line < 0);
        line = at;
      } else if (c <= ' ' || at == line && in.isMarker(at)) {
        throw NotMine.here();
      } else {
        return at;
      }
    }
  }
}
