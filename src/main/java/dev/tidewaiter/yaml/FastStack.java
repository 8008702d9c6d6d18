package dev.tidewaiter.yaml;

/** The open block collections of the fast reader, and the node that the innermost one waits for. */
final class FastStack {

  static final byte MAPPING = 0;
  static final byte SEQUENCE = 1;

  /** A sequence whose dashes stand in the column of the key it belongs to. */
  static final byte INDENTLESS = 2;

  private static final int DEEPEST = 200;
  private static final int NOTHING = -1;

  private final FastText in;
  private final int[] columns = new int[DEEPEST];
  private final byte[] kinds = new byte[DEEPEST];
  private int depth;

  /** Where the value of the key or item just read stands if it is missing; {@link #NOTHING} if none is awaited. */
  private int awaited;

  private YamlNode.Properties properties;

  FastStack(FastText in) {
    this.in = in;
  }

  void clear() {
    depth = 0;
    take();
  }

  boolean isEmpty() {
    return depth == 0;
  }

  /** The column of the innermost collection. */
  int column() {
    return columns[depth - 1];
  }

  /** The kind of the innermost collection. */
  byte kind() {
    return kinds[depth - 1];
  }

  void open(byte kind, int start, int column) {
    if (depth == DEEPEST) {
      throw NotMine.here();
    }
    columns[depth] = column;
    kinds[depth++] = kind;
    if (kind == MAPPING) {
      in.tree.startMapping(in.base + start, take(), false);
    } else {
      in.tree.startSequence(in.base + start, take(), false);
    }
  }

  void close() {
    settle();
    depth--;
    in.tree.end(in.base);
  }

  /** Whether a key or an item has been read whose value has not. */
  boolean isAwaiting() {
    return awaited != NOTHING;
  }

  /** A value is to come; it would stand at that place if it is missing. */
  void await(int missing, YamlNode.Properties properties) {
    this.awaited = missing;
    this.properties = properties;
  }

  /** The properties of the node that is about to come; none is awaited any more. */
  YamlNode.Properties take() {
    YamlNode.Properties taken = properties;
    properties = YamlNode.Properties.NONE;
    awaited = NOTHING;
    return taken;
  }

  /** Hands on the missing value of a key or an item without one. */
  void settle() {
    if (awaited == NOTHING) {
      return;
    }
    if (properties != YamlNode.Properties.NONE) {
      throw NotMine.here();
    }
    in.tree.scalar(in.base + awaited, in.base + awaited, take(), "", YamlNode.Style.PLAIN);
  }
}
