package dev.tidewaiter.input.ignore;

/** Bytes, of which one is to stand at a place of a path. */
final class ByteSet {

  private static final int SIZE = 256;

  /** None at all. */
  static final ByteSet NONE = new ByteSet(new boolean[SIZE]);

  /** All but the slash. */
  static final ByteSet NO_SLASH = NONE.copy().inverted();

  private final boolean[] bytes;

  private ByteSet(boolean[] bytes) {
    this.bytes = bytes;
  }

  static ByteSet of(char one) {
    return NONE.copy().with(one, one);
  }

  /** Another one with the same bytes. */
  ByteSet copy() {
    return new ByteSet(bytes.clone());
  }

  /** This with a range more; none if the range has no bytes. */
  ByteSet with(char first, char last) {
    for (int c = first; c <= last && c < SIZE; c++) {
      bytes[c] = true;
    }
    return this;
  }

  /** All others, but for the slash, which is in no set. */
  ByteSet inverted() {
    boolean[] others = new boolean[SIZE];
    for (int c = 0; c < SIZE; c++) {
      others[c] = !bytes[c] && c != '/';
    }
    return new ByteSet(others);
  }

  /** These but the slash. */
  ByteSet withoutSlash() {
    bytes['/'] = false;
    return this;
  }

  boolean has(char one) {
    return one < SIZE && bytes[one];
  }
}
