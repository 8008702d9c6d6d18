package dev.tidewaiter.yaml;

import java.util.Arrays;

/** The columns of the block collections that are open, the outermost first. */
final class Indents {

  private int[] columns = new int[16];
  private int depth;
  private int now = -1;

  /** The column of the innermost; -1 if none is open. */
  int now() {
    return now;
  }

  int depth() {
    return depth;
  }

  void push(int column) {
    if (depth == columns.length) {
      columns = Arrays.copyOf(columns, 2 * depth);
    }
    columns[depth++] = now;
    now = column;
  }

  void pop() {
    now = columns[--depth];
  }
}
