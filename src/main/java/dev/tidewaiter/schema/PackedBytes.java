package dev.tidewaiter.schema;

import java.nio.charset.StandardCharsets;

/** Numbers, most significant byte first, and strings with their length before them, by their place in an array. */
final class PackedBytes {
  private final byte[] bytes;

  /** Takes the array as its own. */
  PackedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int u8(int at) {
    return bytes[at] & 0xff;
  }

  int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  int u24(int at) {
    return u8(at) << 16 | u16(at + 1);
  }

  String string(int at) {
    return new String(bytes, at + 1, u8(at), StandardCharsets.UTF_8);
  }

  /** The string whose place is stored here. */
  String stringAt(int at) {
    return string(u24(at));
  }

  /** Whether the string, of ASCII alone, whose place is stored here is this one. */
  boolean isStringAt(int at, String expected) {
    int start = u24(at);
    int length = u8(start);
    if (length != expected.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[start + 1 + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
