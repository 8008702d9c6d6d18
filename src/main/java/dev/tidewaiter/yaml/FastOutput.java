package dev.tidewaiter.yaml;

import java.util.Arrays;

/** The value of a scalar that does not stand in the text as it is, put together piece by piece. */
final class FastOutput {

  private static final int KEPT = 1 << 18;

  private char[] out = new char[1 << 10];
  private int size;

  void clear() {
    if (out.length > KEPT) {
      out = new char[1 << 10];
    }
    size = 0;
  }

  void append(char c) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size * 2);
    }
    out[size++] = c;
  }

  void append(char[] chars, int from, int to) {
    int length = to - from;
    if (length > out.length - size) {
      out = Arrays.copyOf(out, Math.max(size + length, out.length * 2));
    }
    System.arraycopy(chars, from, out, size, length);
    size += length;
  }

  void breaks(int count) {
    for (int i = 0; i < count; i++) {
      append('\n');
    }
  }

  /** A single line break becomes a space, of more the first goes. */
  void fold(int breaks) {
    if (breaks == 1) {
      append(' ');
    } else {
      breaks(breaks - 1);
    }
  }

  @Override
  public String toString() {
    return new String(out, 0, size);
  }
}
