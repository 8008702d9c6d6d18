package dev.tidewaiter.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What a run prints, kept until it is over: in pieces for the two streams, in the order in which they were written. */
final class ResidentAnswer {

  /** The most bytes that are kept. */
  static final int MOST_BYTES = 4 << 20;

  /** The most pieces; each costs the launcher a process. */
  static final int MOST_PIECES = 8;

  private static final int SHORT = 1000;

  private final List<Piece> pieces = new ArrayList<>();
  private int length;
  private boolean complete = true;

  /** Consecutive output to one stream, 1 or 2. */
  record Piece(int stream, ByteArrayOutputStream bytes) {

    /** Whether a shell can print it faster by itself than start a process for it. */
    boolean isShort() {
      byte[] all = bytes.size() <= SHORT ? bytes.toByteArray() : new byte[1];
      for (byte one : all) {
        if (one == 0) {
          return false;
        }
      }
      return all.length > 0 && all[all.length - 1] == '\n';
    }
  }

  Utf8Output stream(int number) {
    return new Utf8Output(new Keeper(number));
  }

  /** Whether it is all there. */
  boolean isComplete() {
    return complete;
  }

  List<Piece> pieces() {
    return pieces;
  }

  private void add(int stream, byte[] bytes, int offset, int count) throws IOException {
    length += count;
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    boolean goesOn = last != null && last.stream() == stream;
    complete &= length <= MOST_BYTES && (goesOn || pieces.size() < MOST_PIECES);
    if (!complete) {
      throw new IOException("more than is kept");
    }
    if (!goesOn) {
      last = new Piece(stream, new ByteArrayOutputStream());
      pieces.add(last);
    }
    last.bytes().write(bytes, offset, count);
  }

  private final class Keeper extends OutputStream {
    private final int stream;

    Keeper(int stream) {
      this.stream = stream;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      add(stream, bytes, offset, count);
    }
  }
}
