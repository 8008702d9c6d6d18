package dev.tidewaiter.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text to a stream as UTF-8, whatever the locale says, in large pieces. */
final class Utf8Output {

  private static final int PIECE = 1 << 16;

  private final OutputStream stream;
  private byte[] buffer = {};
  private int length;

  Utf8Output(OutputStream stream) {
    this.stream = stream;
  }

  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  void print(byte[] bytes) {
    if (length + bytes.length > PIECE) {
      flush();
    }
    if (bytes.length > PIECE) {
      write(bytes, bytes.length);
      return;
    }
    if (length + bytes.length > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.min(PIECE, 2 * (length + bytes.length)));
    }
    System.arraycopy(bytes, 0, buffer, length, bytes.length);
    length += bytes.length;
  }

  void flush() {
    if (length > 0) {
      int pending = length;
      length = 0;
      write(buffer, pending);
    }
  }

  private void write(byte[] bytes, int count) {
    try {
      stream.write(bytes, 0, count);
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
